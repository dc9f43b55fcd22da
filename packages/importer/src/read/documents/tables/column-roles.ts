import type { ColumnNames, Role } from '../document.js';

/**
 * The headers that vendors use, in Chinese and English, the most specific first. Only letters and digits count, so that
 * "Error code", `error_code` and "errorCode" are the same.
 */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  code: [
    ...['apiCode', '业务错误码', '业务码', '错误码', '错误代码', '错误编号', '异常码', 'errorCode', 'errCode', 'errNo'],
    ...['返回码', '返回代码', '响应码', '代码', 'code', '编码', '编号'],
  ],
  message: [
    ...['errorMessage', 'errMsg', 'message', 'msg', '错误信息', '错误消息', '错误提示', '提示信息', '返回信息', '消息'],
    ...['错误描述', '错误说明', '描述', '中文描述', '说明', '中文说明', '含义', '信息', '提示', '中文', 'chinese'],
    ...['description', 'errorDescription', 'meaning', 'text', 'explanation', 'summary', '备注', '原因', 'reason'],
  ],
  english: [
    ...['english', 'en', 'enUS', 'englishMessage', 'messageEn', 'englishDescription', 'descriptionEn'],
    ...['英文', '英文描述', '英文说明', '英文信息', '英文提示'],
  ],
  status: ['httpStatus', 'httpStatusCode', 'httpCode', 'statusCode', 'status', 'http', 'http状态码', '状态码', '状态'],
  name: [
    ...['name', 'errorName', 'identifier', 'symbol', 'constant', 'enum', 'key', 'errorKey'],
    ...['错误名称', '错误名', '名称', '常量', '常量名', '标识', '枚举'],
  ],
  domain: ['domain', 'module', 'category', '模块', '所属模块', '分类', '类别'],
};

const ROLES: ReadonlyMap<string, { readonly role: Role; readonly rank: number }> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.map((word, rank) => [normal(word), { role: role as Role, rank }] as const),
  ),
);

/** Returns the column of each role, by its header or the name that the user gave. A role without a column is absent. */
export function columnRoles(headers: readonly string[], named: ColumnNames = {}): ReadonlyMap<Role, number> {
  const best = new Map<Role, { readonly index: number; readonly rank: number }>();
  for (const [index, header] of headers.entries()) {
    const word = roleOf(header);
    if (word !== undefined && word.rank < (best.get(word.role)?.rank ?? Number.POSITIVE_INFINITY)) {
      best.set(word.role, { index, rank: word.rank });
    }
  }
  const roles = new Map([...best].map(([role, { index }]) => [role, index]));
  for (const role of ['code', 'message'] as const) {
    const name = named[role];
    if (name === undefined) continue;
    const index = namedColumn(headers, name);
    for (const [other, taken] of roles) if (taken === index) roles.delete(other);
    if (index === undefined) roles.delete(role);
    else roles.set(role, index);
  }
  const english = roles.has('english') ? undefined : englishBeside(headers, roles);
  if (english !== undefined) roles.set('english', english);
  return roles;
}

/** Returns the English column: a "Description" beside texts with a Chinese header. */
function englishBeside(headers: readonly string[], roles: ReadonlyMap<Role, number>): number | undefined {
  const texts = roles.get('message');
  if (texts === undefined || !/\p{Script=Han}/u.test(headers[texts] ?? '')) return undefined;
  const taken = new Set(roles.values());
  const index = headers.findIndex(
    (header, at) => !taken.has(at) && /^[\p{Script=Latin}\P{L}]+$/u.test(header) && roleOf(header)?.role === 'message',
  );
  return index === -1 ? undefined : index;
}

/** Returns the role that a header names, and how specific its word is; undefined for other headers. */
export function roleOf(header: string): { readonly role: Role; readonly rank: number } | undefined {
  const [beforeBracket = ''] = header.split(/[(（[【]/u, 1);
  return ROLES.get(normal(header)) ?? ROLES.get(normal(beforeBracket));
}

/** Returns the column with this header, or the one with this number; undefined if there is neither. */
export function namedColumn(headers: readonly string[], name: string): number | undefined {
  const wanted = name.normalize('NFKC').trim();
  const index = headers.findIndex((header) => header.normalize('NFKC').trim() === wanted);
  if (index !== -1) return index;
  const near = headers.findIndex((header) => sameHeader(header, name));
  if (near !== -1) return near;
  const number = /^[1-9]\d{0,2}$/.test(wanted) ? Number(wanted) : 0;
  return number >= 1 && number <= headers.length ? number - 1 : undefined;
}

/** True for headers that are the same word. */
export function sameHeader(one: string, other: string): boolean {
  return normal(one) !== '' && normal(one) === normal(other);
}

function normal(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
