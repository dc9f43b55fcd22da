import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentFormat } from '../../src/read/documents/document-formats.js';
import { formatOfName } from '../../src/read/documents/readers.js';
import type { ReadOptions } from '../../src/read/rows/read-rows.js';
import { type Imported, imported } from './imported.js';

/** Documents as vendors publish them, and what is right for each. */
interface Case extends Pick<Imported, 'entries'> {
  readonly locale: string;
  readonly options?: ReadOptions;
  /** Parts of the remarks, each with its line. */
  readonly remarks?: readonly string[];
  readonly columns?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'negative.md': {
    locale: 'en',
    entries: {
      BAD_REQUEST: { code: -400, message: 'Bad request' },
      NOT_SIGNED_IN: { code: -101, message: 'Not signed in' },
      COMMENTS_CLOSED: { code: 12_002, message: 'Comments are closed' },
    },
  },
  'string-codes.md': {
    locale: 'zh-CN',
    entries: {
      ERROR_A0111: { code: 'A0111', message: '用户名已存在' },
      ERROR_B0001: { code: 'B0001', message: '系统执行出错' },
      ISV_INVALID_PARAMETER: { code: 'isv.invalid-parameter', message: '参数无效' },
      RATE_LIMIT_EXCEEDED: { code: 'rate_limit_exceeded', message: '请求太多' },
    },
  },
  'nine-digits.md': {
    locale: 'zh-CN',
    entries: {
      ERROR_100000004: { code: 100_000_004, message: '签名过期', fixes: ['重新生成签名'] },
      ERROR_350006001: { code: 350_006_001, message: '请求太频繁', fixes: ['稍后重试'] },
    },
    remarks: ['3: "0" ("成功") means success and is not an error.'],
  },
  'hex.md': {
    locale: 'en',
    entries: {
      BUSY: { code: '0x1F', message: 'Busy' },
      ACCESS_DENIED: { code: '0x80070005', message: 'Access denied' },
    },
  },
  'leading-zero.csv': {
    locale: 'en',
    entries: {
      STRING_CUT_OFF: { code: '01004', message: 'string cut off' },
      NOT_NUMBER: { code: '22P02', message: 'not a number' },
      SYNTAX_ERROR: { code: '42601', message: 'syntax error' },
    },
    remarks: ['4: The codes are of two kinds'],
  },
  'two-apis.md': {
    locale: 'en',
    entries: { SESSION_GONE: { code: 4006, message: 'Session is gone', domain: 'voice' } },
    remarks: ['9: The code 4004 has two texts: "Token is wrong" on line 4 and "Voice token is wrong" on line 9.'],
  },
  'zero-is-an-error.md': {
    locale: 'en',
    entries: {
      GENERAL_ERROR_SUCH_AS_MALFORMED_BODY: { code: 0, message: 'General error, such as a malformed body' },
      UNKNOWN_ACCOUNT: { code: 10_001, message: 'Unknown account' },
    },
    remarks: ['3: "0" was read as the code of an error, because its text says so'],
  },
  'success-is-not-zero.md': {
    locale: 'en',
    entries: { ERR_USER_NOT_FOUND: { code: 110_001, message: 'No such user', status: 404 } },
    remarks: ['3: "100001" ("OK") means success and is not an error.'],
  },
  'identifier-as-text.md': {
    locale: 'zh-CN',
    entries: {
      INVALID_USER_NAME: { code: 101, message: '用户 ID 为空' },
      TOKEN_EXPIRED: { code: 108, message: '令牌已过期' },
    },
    columns: ['错误码: code', '错误信息: name', '可能原因: message'],
  },
  'solution.md': {
    locale: 'zh-CN',
    entries: { ERROR_10002: { code: 10_002, message: '令牌过期', fixes: ['重新获取令牌'] } },
  },
  'two-languages.md': {
    locale: 'zh-CN',
    entries: { SECRET_MISSING: { code: 41_004, message: '缺少 secret' } },
    remarks: ['4: The code 61004 has no text in zh-CN, only in en.'],
    columns: ['错误码: code', '英文描述: translation en', '中文描述: message zh'],
  },
  'extra-cell.md': {
    locale: 'en',
    entries: {
      REFUSED_RISK_CONTROL: { code: 352, message: 'Refused by risk control' },
      BAD_REQUEST: { code: 400, message: 'Bad request' },
    },
    remarks: ['3: The row has 3 cells, but the header has 2.'],
  },
  'languages-by-code.json': {
    locale: 'zh-CN',
    entries: {
      NAME_TAKEN: { code: 400_001, message: '用户名已存在' },
      NOT_ALLOWED: { code: 400_002, message: '没有权限' },
    },
    columns: [': code', 'en_US: translation en-US', 'zh_CN: message zh-CN'],
  },
  'comments-no-header.csv': {
    locale: 'en',
    entries: { ERROR_FAILED: { code: 1, message: 'failed' }, ERROR_LOCKED: { code: 28, message: 'locked' } },
    remarks: ['5: The column "2" was taken for the codes'],
  },
  'code-is-the-name.md': {
    locale: 'en',
    entries: {
      CANCELLED: { code: 1, message: 'The operation was cancelled' },
      NOT_FOUND: { code: 5, message: 'It was not found' },
    },
    remarks: [
      '1: The column "Number" was taken for the codes, and "Code" for the names',
      '3: "0" ("Not an error") means',
    ],
  },
  'bold-header.md': {
    locale: 'zh-CN',
    entries: {
      ERR_NOT_FOUND: { code: 98, message: '记录不存在', status: 404 },
      ERR_INVALID_PARAMS: { code: 100, message: '请求参数错误' },
    },
    remarks: ['4: The status 200 of 100 is none of an error.'],
  },
  'prefix.md': {
    locale: 'en',
    entries: {
      SELECT_ACCOUNT: { code: 'AADSTS16000', message: 'SelectAccount - the user has to choose an account.' },
      USER_NOT_FOUND: { code: 'AADSTS50034', message: "UserNotFound - the user does not exist in '{'tenant'}'." },
    },
    remarks: ['1: The column "Error" was taken for the codes: its cells are codes.'],
  },
  'headings-as-domains.md': {
    locale: 'en',
    entries: {
      NO_SUCH_USER: { code: 1001, message: 'No such user', domain: 'users' },
      NO_SUCH_ORDER: { code: 2001, message: 'No such order', domain: 'orders' },
    },
  },
  'openapi.json': {
    locale: 'en',
    entries: {},
    remarks: ['1: This is an OpenAPI document.'],
  },
  'one-row-without-text.md': {
    locale: 'en',
    entries: {
      NO_SUCH_USER: { code: 1001, message: 'No such user' },
      SESSION_OVER: { code: 1002, message: 'The session is over' },
    },
    remarks: ['4: The code 1002 has no text in the column of the texts.'],
  },
  'http-status-as-code.md': {
    locale: 'zh-CN',
    entries: { ERROR_500: { code: 500, message: '保存失败' } },
    remarks: ['4: The code 400 has two texts'],
  },
  'namespaced.json': {
    locale: 'en',
    options: { tables: ['103'] },
    entries: { INVALID_GAME: { code: 2482, message: 'No game.' } },
  },
  'title-and-summary.json': {
    locale: 'en',
    entries: { TOKEN_EXPIRED: { code: 40_142, message: 'Token expired' } },
    columns: [': code', 'identifier: name', 'title: message', 'summary: not used'],
  },
  'ory-messages.json': {
    locale: 'en',
    entries: { TOO_SHORT: { code: 4_000_001, message: 'Too short' } },
    remarks: ['1: The column "id" was taken for the codes: its cells are whole numbers.'],
  },
  'texts.md': {
    locale: 'zh-CN',
    entries: {
      ERROR_2032: { code: 2032, message: '注册时需要密码' },
      ERROR_2034: { code: 2034, message: '用户名已存在' },
      ERROR_2205: { code: 2205, message: '缺少参数：id' },
      ERROR_2226: { code: 2226, message: '请使用 updatePhone 接口' },
    },
  },
  'english-message-chinese-note.md': {
    locale: 'zh-CN',
    entries: { APPID_MISSING: { code: 40_001, message: '缺少 appid' } },
    columns: ['Code: code', 'Error Message: translation en', '说明: message'],
  },
  'camel-identifier.md': {
    locale: 'en',
    entries: { CHAT_ERROR_LIMIT_EXCEEDED: { code: 4, message: 'The limit is exceeded.' } },
    columns: ['Error code: code', 'Error message: name', 'Possible reason: message'],
  },
};

const folder = new URL('../fixtures/cases/', import.meta.url);

test.each(Object.entries(cases))(
  '%s is read right',
  async (file, { locale, options, entries, remarks = [], columns }) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const format = formatOfName(file) as DocumentFormat;
    const read = await imported(format, text, locale, options);
    expect(read.entries).toEqual(entries);
    expect(read.remarks).toEqual(remarks.map((remark) => expect.stringContaining(remark)));
    if (columns !== undefined) expect(read.columns).toEqual(columns);
  },
);
