import assert from 'node:assert/strict';
import type { Row } from '../table.ts';
import { i18next } from './libraries/i18next.ts';
import { lingui } from './libraries/lingui.ts';
import { messageformatCore } from './libraries/messageformat-core.ts';
import { plain } from './libraries/plain.ts';
import type { Library } from './library.ts';
import { splitSize } from './split-size.ts';
import type { Text } from './texts.ts';

/** Weighs whole clients: each exports `messageFor(body)` for one language. */
export async function weighClients(texts: readonly Text[]): Promise<readonly Row[]> {
  const others = [
    { name: 'by hand: envelope check, plain functions', check: byHand, library: plain },
    { name: 'valibot, @messageformat/core', check: valibot, library: messageformatCore },
    { name: 'zod mini, Lingui', check: zodMini, library: lingui },
    { name: 'zod, i18next', check: zod, library: i18next },
  ];
  const rows = [{ client: 'ours: `parseErrorResponse`, `format.received`', 'gzipped B': await weigh(ours, texts) }];
  for (const { name, check, library } of others) {
    rows.push({ client: name, 'gzipped B': await weigh(await clientOf(check, library, texts), texts) });
  }
  return rows;
}

async function weigh(source: string, texts: readonly Text[]): Promise<number> {
  const { gzipped, exports } = await splitSize(source);
  const messageFor = exports.messageFor as (body: unknown) => string | undefined;
  const [fixed] = texts.filter(({ parameters }) => parameters.length === 0);
  assert.equal(messageFor({ code: fixed?.code, message: '' }), fixed?.icu);
  const data = { parameter: 'email' };
  const code3 = texts.find(({ name }) => name === 'PARAMETER_MISSING')?.code;
  assert.equal(messageFor({ code: code3, message: '', data }), 'The email parameter is missing.');
  assert.equal(messageFor({ code: 999_999, message: 'New.' }), 'New.');
  assert.equal(messageFor('<html>'), undefined);
  return gzipped;
}

const ours = `import { createFormatter } from '@error-contracts/i18n/by-code';
import en from '@error-contracts/i18n/en';
import { parseErrorResponse } from '@error-contracts/validators';
const format = createFormatter([en]);
export const messageFor = (body) => {
  const error = parseErrorResponse(body);
  return error.ok ? (format.received(error.code, error.data)?.text ?? error.message) : undefined;
};
`;

async function clientOf(check: string, library: Library, texts: readonly Text[]): Promise<string> {
  const codes = JSON.stringify(texts.map(({ code }) => code));
  return `${check}${await library.table(texts, 'en', 'code')}const codes = new Set(${codes});
export const messageFor = (body) => {
  const error = check(body);
  return error && (codes.has(error.code) ? render(error.code, error.data) : error.message);
};
`;
}

const byHand = `const isData = (data) => data == null || typeof data === 'object';
const check = (body) =>
  body && Number.isInteger(body.code) && typeof body.message === 'string' && isData(body.data) ? body : undefined;
`;

const valibot = `import * as v from 'valibot';
const schema = v.object({ code: v.pipe(v.number(), v.integer()), message: v.string(), data: v.nullish(v.record(v.string(), v.unknown())) });
const check = (body) => { const result = v.safeParse(schema, body); return result.success ? result.output : undefined; };
`;

const zodSchema =
  'z.object({ code: z.int(), message: z.string(), data: z.nullish(z.record(z.string(), z.unknown())) })';

const zodMini = `import * as z from 'zod/mini';
const schema = ${zodSchema};
const check = (body) => schema.safeParse(body).data;
`;

const zod = zodMini.replace('zod/mini', 'zod');
