import { describe, expect, test } from 'vitest';
import type { DocumentFormat } from '../../src/read/documents/document-formats.js';
import { imported } from './imported.js';

/** Three documents of each kind: what the codes, names, texts and remarks of each are. */
interface Kind {
  readonly locale: string;
  readonly format?: DocumentFormat;
  readonly text: string;
  /** `code NAME text` of each entry. */
  readonly rows: readonly string[];
  readonly columns?: readonly string[];
  readonly remarks?: readonly string[];
}

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

const kinds: Readonly<Record<string, readonly Kind[]>> = {
  'headers in other languages': [
    {
      locale: 'ja',
      text: csv('エラーコード,メッセージ,対処方法', '1001,ユーザーが存在しません,登録してください'),
      rows: ['1001 ERROR_1001 ユーザーが存在しません'],
      columns: ['エラーコード: code', 'メッセージ: message', '対処方法: fix'],
    },
    {
      locale: 'ko',
      text: csv('오류코드,설명,HTTP 상태코드', '1001,사용자를 찾을 수 없습니다,404'),
      rows: ['1001 ERROR_1001 사용자를 찾을 수 없습니다'],
      columns: ['오류코드: code', '설명: message', 'HTTP 상태코드: status'],
    },
    {
      locale: 'de',
      text: csv('Fehlercode,Bedeutung,Ursache', '1001,Der Benutzer ist nicht bekannt,Falscher Name'),
      rows: ['1001 ERROR_1001 Der Benutzer ist nicht bekannt'],
      columns: ['Fehlercode: code', 'Bedeutung: message', 'Ursache: cause'],
    },
    {
      locale: 'fr',
      text: csv("Code d'erreur,Libellé,Solution", "1001,Le compte n'existe pas,Créez un compte"),
      rows: ["1001 ERROR_1001 Le compte n'existe pas"],
      columns: ["Code d'erreur: code", 'Libellé: message', 'Solution: fix'],
    },
    {
      locale: 'es',
      text: csv('Código de error,Descripción,Solución', '1001,El usuario no existe,Cree una cuenta'),
      rows: ['1001 ERROR_1001 El usuario no existe'],
      columns: ['Código de error: code', 'Descripción: message', 'Solución: fix'],
    },
    {
      locale: 'ru',
      text: csv('Код ошибки,Описание,Решение', '1001,Пользователь не найден,Зарегистрируйтесь'),
      rows: ['1001 ERROR_1001 Пользователь не найден'],
      columns: ['Код ошибки: code', 'Описание: message', 'Решение: fix'],
    },
    {
      locale: 'pt',
      text: csv('Código do erro,Descrição,Observação', '1001,O usuário não existe,Veja o manual'),
      rows: ['1001 ERROR_1001 O usuário não existe'],
      columns: ['Código do erro: code', 'Descrição: message', 'Observação: comment'],
    },
  ],
  'columns that only their cells show': [
    {
      locale: 'en',
      text: csv(
        'Nr,What,Where',
        '1001,The user is unknown,https://example.org/1001',
        '1002,The order is lost,https://example.org/1002',
      ),
      rows: ['1001 USER_UNKNOWN The user is unknown', '1002 ORDER_LOST The order is lost'],
      columns: ['Nr: code', 'What: message', 'Where: comment'],
      remarks: ['1: The column "Nr" was taken for the codes'],
    },
    {
      locale: 'zh-CN',
      text: csv('A,B,C', '1001,UserNotFound,没有这个用户', '1002,OrderLost,订单丢失了'),
      rows: ['1001 USER_NOT_FOUND 没有这个用户', '1002 ORDER_LOST 订单丢失了'],
      columns: ['A: code', 'B: name', 'C: message'],
      remarks: ['1: The column "A" was taken for the codes'],
    },
    {
      locale: 'en',
      text: csv('1001,UserNotFound,There is no such user', '1002,OrderLost,The order is lost'),
      rows: ['1001 USER_NOT_FOUND There is no such user', '1002 ORDER_LOST The order is lost'],
      remarks: ['1: The column "1" was taken for the codes'],
    },
  ],
  'several languages': [
    {
      locale: 'de',
      text: csv('code,message_en,message_de', '1001,No such user,Unbekannter Benutzer'),
      rows: ['1001 NO_SUCH_USER Unbekannter Benutzer'],
      columns: ['code: code', 'message_en: translation en', 'message_de: message de'],
    },
    {
      locale: 'en',
      text: csv('代码,中文,日本語,English', '1001,没有用户,ユーザーがいません,No such user'),
      rows: ['1001 NO_SUCH_USER No such user'],
      columns: ['代码: code', '中文: translation zh', '日本語: translation ja', 'English: message en'],
    },
    {
      locale: 'zh-CN',
      format: 'json',
      text: '[{ "code": 1001, "message": { "en": "No such user", "zh-CN": "没有用户" } }]',
      rows: ['1001 NO_SUCH_USER 没有用户'],
      columns: ['code: code', 'message.en: translation en', 'message.zh-CN: message zh-CN'],
    },
  ],
  'identifiers in place of texts': [
    {
      locale: 'en',
      text: csv('code,message,reason', '1,user_not_found,There is no such user', '2,order_lost,The order is lost'),
      rows: ['1 USER_NOT_FOUND There is no such user', '2 ORDER_LOST The order is lost'],
      columns: ['code: code', 'message: name', 'reason: message'],
    },
    {
      locale: 'en',
      text: csv('code,error,explanation', '1,user.notFound,There is no such user', '2,order.lost,The order is lost'),
      rows: ['1 USER_NOT_FOUND There is no such user', '2 ORDER_LOST The order is lost'],
    },
    {
      locale: 'en',
      text: csv('code,message,note', '1,HTTPError,The peer hung up', '2,XMLParseError,The body is broken'),
      rows: ['1 HTTP_ERROR The peer hung up', '2 XML_PARSE_ERROR The body is broken'],
      columns: ['code: code', 'message: name', 'note: message'],
    },
  ],
  'success is judged by the text and the status': [
    {
      locale: 'en',
      text: csv('code,status,message', '20000,200,Request successful', '40000,400,Bad request'),
      rows: ['40000 BAD_REQUEST Bad request'],
      remarks: ['2: "20000" ("Request successful") means success and is not an error.'],
    },
    {
      locale: 'zh-CN',
      text: csv('错误码,描述', '1,操作成功', '0,未知错误'),
      rows: ['0 ERROR_0 未知错误'],
      remarks: ['2: "1" ("操作成功") means', '3: "0" was read as the code of an error'],
    },
    {
      locale: 'en',
      text: csv(
        'code,name,message',
        'OK,OK,All is well',
        'BUSY,BUSY,The service is busy',
        'order.lost,LOST,It is lost',
      ),
      rows: ['BUSY BUSY The service is busy', 'order.lost LOST It is lost'],
      remarks: ['2: "OK" ("All is well") means success and is not an error.'],
    },
  ],
  'rows that are no single code': [
    {
      locale: 'en',
      text: csv('code,message', '"40004, 40005",Gone', '4xx,Any of these', '5000-5010,Reserved', '4001,Bad body'),
      rows: ['4001 BAD_BODY Bad body', '40004 GONE Gone', '40005 GONE_40005 Gone'],
      remarks: [
        '2: "40004, 40005" has 2 codes.',
        '3: "4xx" is a class of codes.',
        '4: "5000-5010" is a range of codes.',
      ],
    },
    {
      locale: 'zh-CN',
      text: csv('错误码,描述', '40004、40005,已删除', '其他,未知错误', '4001*,参数错误'),
      rows: ['4001 ERROR_4001 参数错误', '40004 ERROR_40004 已删除', '40005 ERROR_40005 已删除'],
      remarks: ['2: "40004、40005" has 2 codes.', '3: "其他" stands for all other codes.', '4: "4001*" has a mark.'],
    },
    {
      locale: 'en',
      format: 'html',
      text: `<table><tr><th>Code<th>Message<tr><td>[400]BadRequest<td>The body is broken
<tr><td>401 (deprecated)<td>Sign in first<tr><td><del>402</del><td>Pay first<tr><td rowspan=2>403<td>No<tr><td>No</table>`,
      rows: ['400 BAD_REQUEST The body is broken', '401 SIGN_IN_FIRST Sign in first', '403 ERROR_403 No'],
      remarks: ['2: "401 (deprecated)" has a mark.', '2: "402" is struck out.'],
    },
  ],
  'a row is left out, and the others stay': [
    {
      locale: 'en',
      text: csv('code,message', '1,a, b', '2,No such user', '3,'),
      rows: ['2 NO_SUCH_USER No such user'],
      remarks: ['2: The row has 3 cells', '4: The code 3 has no text.'],
    },
    {
      locale: 'en',
      text: csv('code,message', 'none,Unused', '1001,No such user', '1001,The order is lost', '1002,Busy today'),
      rows: ['1002 BUSY_TODAY Busy today'],
      remarks: ['2: The code of "Unused" is not a whole number.', '4: The code 1001 has two texts'],
    },
    {
      locale: 'en',
      format: 'json',
      text: '[{ "code": 1, "message": "" }, { "code": "x y", "message": "a" }, { "code": 2, "message": "Gone (deprecated)" }]',
      rows: ['2 GONE Gone'],
      remarks: ['1: The code 1 has no text.', '1: The code of "a" is not a whole number.', '1: The text of 2 says'],
    },
  ],
  names: [
    {
      locale: 'en',
      text: csv('code,message', '1,Error: the user is unknown', '2,"Access denied (403)"'),
      rows: ['1 ERROR_USER_UNKNOWN Error: the user is unknown', '2 ACCESS_DENIED Access denied (403)'],
    },
    {
      locale: 'en',
      text: csv('code,name,message', '1,ErrHTTPTimeout,Too slow', '2,user-not-found,Nobody'),
      rows: ['1 ERR_HTTP_TIMEOUT Too slow', '2 USER_NOT_FOUND Nobody'],
    },
    {
      locale: 'en',
      text: csv('code,message', '1,USER_LOCKED: the user is locked', '2,OrderLost – it is nowhere'),
      rows: ['1 USER_LOCKED USER_LOCKED: the user is locked', '2 ORDER_LOST OrderLost – it is nowhere'],
    },
  ],
  'texts in another language than the wanted one': [
    {
      locale: 'en',
      text: csv('code,message', '1,用户不存在', '2,订单丢失'),
      rows: ['1 ERROR_1 用户不存在', '2 ERROR_2 订单丢失'],
      remarks: ['2: The texts seem to be in zh, not in en, such as "用户不存在".'],
    },
    {
      locale: 'en',
      text: csv('code,message', '1,Der Benutzer ist nicht bekannt', '2,Die Bestellung wurde nicht gefunden'),
      rows: [
        '1 DER_BENUTZER_IST_NICHT_BEKANNT Der Benutzer ist nicht bekannt',
        '2 DIE_BESTELLUNG_WURDE_NICHT_GEFUNDEN Die Bestellung wurde nicht gefunden',
      ],
      remarks: ['2: The texts seem to be in de, not in en'],
    },
    {
      locale: 'zh-CN',
      text: csv('code,message', '1,用户不存在', '2,订单丢失', '3,The token has expired'),
      rows: ['1 ERROR_1 用户不存在', '2 ERROR_2 订单丢失', '3 ERROR_3 The token has expired'],
      remarks: ['4: The text of 3 is not in the script of zh-CN.'],
    },
  ],
};

for (const [kind, documents] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(documents.map((document, index) => [index + 1, document] as const))(
      'document %i',
      async (_, { locale, format = 'csv', text, rows, columns, remarks = [] }) => {
        const read = await imported(format, text, locale);
        const short = Object.entries(read.entries).map(
          ([name, { code = name, message }]) => `${code} ${name} ${message}`,
        );
        expect(short).toEqual(rows);
        expect(read.remarks).toEqual(remarks.map((remark) => expect.stringContaining(remark)));
        if (columns !== undefined) expect(read.columns).toEqual(columns);
      },
    );
  });
}
