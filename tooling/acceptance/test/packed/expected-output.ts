import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.js';

const textsOf = (locale: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `schemas/locales/${locale}.json`), 'utf8'));
const notFound = textsOf('en').USER_NOT_FOUND;
/** What of it a client prints. */
export const clientLine = 'PROJECT_DESCRIPTION_TOO_LONG|140|项目描述不能超过 140 个字|zh-CN\n';
/** What a consumer prints. */
export const expected: string = `USER_NOT_FOUND|2004|${notFound}|项目描述不能超过 200 个字|zh-CN|ja
${clientLine}<p role="alert" class="error" lang="ar" dir="rtl">${textsOf('ar').USER_NOT_FOUND}</p>
422|zh-CN|PROJECT_DESCRIPTION_TOO_LONG|项目描述不能超过 140 个字
`;
/** What a consumer with every framework prints. */
export const answered: string = [
  ...['node', 'express', 'fastify', 'hono', 'nest'],
  ...['koa', 'h3', 'elysia', 'next', 'sveltekit'],
]
  .map((framework) => `${framework} 404 ${JSON.stringify({ code: 2004, message: notFound, data: null })}\n`)
  .join('');
