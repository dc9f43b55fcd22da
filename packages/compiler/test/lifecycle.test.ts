import { join } from 'node:path';
import type { Contract } from '@error-contracts/catalog';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileContract, runCompiled } from './compile-contract.js';
import { contractOf, emitAll, scratchFolder } from './compile-fixture.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

/** The same contract with codes that travel as strings. */
function withStringCodes(contract: Contract): Contract {
  const errors = contract.errors.map((error) => ({ ...error, wireCode: String(error.code) }));
  return { ...contract, envelope: { ...contract.envelope, codeType: 'string' }, errors };
}

describe.each([
  ['integer', (contract: Contract) => contract, (code: number) => code],
  ['string', withStringCodes, (code: number) => String(code)],
])('an error through its life, with %s codes', (codeType, change, wire) => {
  const folder = join(scratch.folder, codeType);
  let reported: string;
  let seen: Record<string, unknown>;
  beforeAll(async () => {
    const [notFound, frozen, newer] = [1000, 1004, 1999].map((code) => JSON.stringify(wire(code)));
    const values = `const [notFound, frozen, newer] = [${notFound}, ${frozen}, ${newer}] as const;`;
    reported = await compileContract(
      change(await contractOf('lifecycle')),
      folder,
      USE.replace('const values;', values),
    );
    seen = runCompiled(folder);
  }, 60_000);

  test('compiles, and a former name has the types of the new one', () => expect(reported).toBe(''));

  test('a former name is the same entry', () => {
    expect(seen.same).toEqual([true, true, true]);
    expect(seen.entry).toMatchObject({ name: 'USER_NOT_FOUND', code: wire(1000) });
  });

  test('the catalogue marks what is deprecated and what is retired', () => {
    expect(seen.ended).toEqual({
      USER_NOT_FOUND: [],
      USER_BLOCKED: [],
      USER_LOCKED: ['deprecated'],
      USER_ODD: ['deprecated'],
      USER_FROZEN: ['deprecated', 'retired'],
      USER_LOST: ['retired'],
    });
  });

  test('a guard with a former name accepts only the responses of its error', () => {
    expect(seen.guarded).toEqual({ old: true, new: true, other: false, retired: true, retiredByOldName: true });
  });

  test('a retired code is known to the parser, a code of no error is not', () => {
    expect(seen.parsed).toMatchObject({ ok: true, known: true, code: wire(1004), data: { days: 3 } });
    expect(seen.newer).toMatchObject({ ok: true, known: false, code: wire(1999) });
    expect(seen.explained).toEqual([]);
  });

  test('a former name formats the text, even of a retired error', () => {
    expect(seen.texts).toEqual([
      'We can’t find the user Kim.',
      'Dieser Benutzer ist 3 Tage lang eingefroren.',
      'Wir finden Kim nicht.',
      'This user is lost.',
    ]);
  });
});

describe('the TSDoc says what happened to an error', () => {
  const marks: Record<string, readonly [before: string, mark: string]> = {
    'deprecated, with what to send instead': [
      'readonly USER_LOCKED:',
      '@deprecated Since 1.1.0: Said the same in other words. Use USER_BLOCKED.',
    ],
    'deprecated without a replacement': ['readonly USER_ODD:', '@deprecated Since 1.2.0: Nobody knows what it means.'],
    retired: ['readonly USER_FROZEN:', '@deprecated Retired in 2.0.0: Users thaw at once. Use USER_BLOCKED.'],
    renamed: ['readonly NO_SUCH_USER:', '@deprecated Renamed to USER_NOT_FOUND.'],
    'renamed and retired': ['readonly USER_ICED:', '@deprecated Renamed to USER_FROZEN.'],
  };
  test.each(Object.entries(marks))('%s', async (_, [declaration, mark]) => {
    const files = await emitAll(await contractOf('lifecycle'));
    for (const path of ['types/catalog.ts', 'i18n/index.ts']) {
      const [before = ''] = (files.get(path) ?? '').split(declaration);
      expect(before.slice(before.lastIndexOf('/**')), path).toContain(mark);
    }
  });

  test('the JSON Schema for other languages marks it, too', async () => {
    const files = await emitAll(await contractOf('lifecycle'));
    const schema = JSON.parse(files.get('validators/error-response.schema.json') ?? '');
    const branches: { title: string; deprecated?: true }[] = schema.oneOf ?? Object.values(schema.$defs);
    const deprecated = branches.filter((branch) => branch.deprecated).map(({ title }) => title);
    expect(deprecated).toEqual(['UserLocked', 'UserOdd', 'UserFrozen', 'UserLost']);
  });
});

const USE = `
import { catalog, type ErrorData, type ErrorResponseOf, type NoSuchUser, type UserNotFound } from './types/index.js';
import { createFormatter } from './i18n/index.js';
import de from './i18n/locales/de/index.js';
import { NO_SUCH_USER } from './i18n/locales/de/messages.js';
import en from './i18n/locales/en/index.js';
import { explainErrorResponse, isErrorResponse, parseErrorResponse } from './validators/index.js';
declare const process: { stdout: { write(text: string): void } };
const values;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const types: [Same<NoSuchUser, UserNotFound>, Same<ErrorResponseOf<'USER_MISSING'>, UserNotFound>] = [true, true];
export const data: ErrorData<'USER_ICED'> = { days: 1 };
// @ts-expect-error a name that no error has or had
export type Unknown = ErrorResponseOf<'USER_STRANGE'>;

const response = (code: unknown, data: unknown = null): unknown => ({ code, message: 'M.', data });
const kim = response(notFound, { name: 'Kim' });
const ice = response(frozen, { days: 3 });
const format = createFormatter([en, de]);
const parsed = parseErrorResponse(ice);
const later = parseErrorResponse(response(newer));
const body: unknown = kim;
if (isErrorResponse(body, 'NO_SUCH_USER')) body.data.name satisfies string;

process.stdout.write(JSON.stringify({
  same: [catalog.NO_SUCH_USER === catalog.USER_NOT_FOUND, catalog.USER_MISSING === catalog.USER_NOT_FOUND, catalog.USER_ICED === catalog.USER_FROZEN],
  entry: catalog.NO_SUCH_USER,
  ended: Object.fromEntries(Object.values(catalog).map((entry) => [entry.name, ['deprecated', 'retired'].filter((end) => end in entry)])),
  guarded: {
    old: isErrorResponse(kim, 'NO_SUCH_USER'), new: isErrorResponse(kim, 'USER_NOT_FOUND'), other: isErrorResponse(kim, 'USER_ICED'),
    retired: isErrorResponse(ice), retiredByOldName: isErrorResponse(ice, 'USER_ICED'),
  },
  parsed: { ...parsed, ...(parsed.ok && parsed.known ? parsed.response : {}) },
  newer: later,
  explained: explainErrorResponse(ice),
  texts: [
    format('NO_SUCH_USER', { name: 'Kim' }, 'en').text, format('USER_ICED', { days: 3 }, 'de').text,
    NO_SUCH_USER({ name: 'Kim' }), format('USER_LOST', null, 'en').text,
  ],
}));
`;
