import { join } from 'node:path';
import type { Code, Contract } from '@error-contracts/catalog';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { afterAll, describe, expect, test } from 'vitest';
import { compileContract, runCompiled } from './compile-contract.js';
import { emitAll, scratchFolder } from './compile-fixture.js';
import { catalogOfErrors, uncheckedContract } from './contract-of-errors.js';
import { dangerousCharacters } from './dangers.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

const { MAX_SAFE_INTEGER } = Number;

const FAR_APART = [-MAX_SAFE_INTEGER, MAX_SAFE_INTEGER - 1];

const CODES: { readonly [title: string]: readonly Code[] } = {
  'hostile texts': [
    '"quotes" \'single\' `back` \u0024{process.exit(1)} \\',
    '*/ globalThis.owned = 1; /*',
    '</script><script>alert(1)</script><!-- ]]>',
    'line\u2028paragraph\u2029next',
    '\u202ereversed\u2066 \ufeffbom \u200bzero',
    '@deprecated {@link x}',
    '__proto__',
    'constructor',
    'toString',
    '2004',
    '-0',
    'order.not_found',
    'https://errors.example/order-not-found',
    '😀'.repeat(100),
  ],
  'integers whose distance is no safe integer': FAR_APART,
  'integers of any size': [
    -MAX_SAFE_INTEGER,
    -MAX_SAFE_INTEGER + 1,
    -32_601,
    -1,
    0,
    7,
    MAX_SAFE_INTEGER - 2,
    MAX_SAFE_INTEGER,
  ],
};

describe.each(someOf(Object.entries(CODES), 2))('%s', (title, codes) => {
  const contract = contractWith(codes);

  test('travel, narrow and are found by guard, report, parser and messages', async () => {
    const folder = join(scratch.folder, title.replaceAll(' ', '-'));
    expect(await compileContract(contract, folder, USE)).toBe('');
    const printed = runCompiled(folder);
    expect(printed.owned).toBe(false);
    expect(printed.wrong).toEqual([]);
    expect(printed.codes).toEqual(contract.errors.map(({ code }) => code));
  }, 60_000);

  test('leave nothing in the code that a person does not see', async () => {
    for (const [path, text] of await emitAll(contract)) expect(dangerousCharacters(text), path).toEqual([]);
  });
});

/** Every second error has a parameter, so that its code has a shape of data. */
function contractWith(codes: readonly Code[]): Contract {
  const entries = codes.map((code, index) => [
    `ERROR_${index}`,
    {
      code,
      message: index % 2 === 0 ? `Text ${index}.` : `Text ${index} {id}.`,
      ...(index % 2 === 0 ? {} : { data: { id: { type: 'string', description: 'The id.' } } }),
    },
  ]);
  const { ranges: _, ...catalog } = catalogOfErrors(Object.fromEntries(entries));
  return uncheckedContract(catalog);
}

const USE = `
import { catalog, type ErrorCode } from './types/index.js';
import { createFormatter, type MessageDataByCode } from './i18n/index.js';
import en from './i18n/locales/en/index.js';
import { explainErrorResponse, isErrorResponse, parseErrorResponse } from './validators/index.js';
declare const process: { stdout: { write(text: string): void } };
const all: (keyof MessageDataByCode) & ErrorCode = catalog.ERROR_0.code;
const format = createFormatter([en]);
const wrong: unknown[] = [];
const codes: unknown[] = [];
for (const [index, { name, code }] of Object.entries(catalog).map(([, entry]) => entry).entries()) {
  const number = Number(name.slice('ERROR_'.length));
  const data = number % 2 === 0 ? null : { id: 'x' };
  const body = { code, message: 'm', data };
  const parsed = parseErrorResponse(body);
  const text = format.received(code, data)?.text;
  const right = isErrorResponse(body, name) && explainErrorResponse(body).length === 0 && parsed.known &&
    parsed.code === code && text === 'Text ' + number + (data === null ? '.' : ' x.') && format(code as typeof all, data as never).text === text;
  if (!right) wrong.push([index, name, parsed, text]);
  codes.push(code);
}
for (const code of ['valueOf', 'hasOwnProperty', 12345, -12345, null]) {
  if (isErrorResponse({ code, message: 'm', data: null }) || format.received(code, null) !== undefined) wrong.push(code);
}
process.stdout.write(JSON.stringify({ wrong, codes, owned: 'owned' in globalThis }));
export {};
`;
