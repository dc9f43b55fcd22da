import { diskIn } from '@error-contracts/catalog/read';
import { describe, expect, test } from 'vitest';
import {
  coverageHtml,
  coverageJson,
  coverageText,
  operationDiagnostics,
  rateOperations,
  readOperations,
} from '../src/index.js';
import { coverageOf, folderWith, line, shop } from './support/shop.js';

const declared = {
  signIn: { errors: { PASSWORD_WRONG: 'It is wrong.', SIGN_IN_UNKNOWN: 'Nobody has this name.' } },
  changeOrder: { method: 'PUT', path: '/orders/{id}', errors: { ORDER_CLOSED: 'It is locked.', ORDER_TOO_LARGE: '' } },
};
const plain = { dim: String, bold: String, red: String, green: String, yellow: String } as never;

async function read(value: unknown, catalog = 'shop') {
  const text = typeof value === 'string' ? value : JSON.stringify({ catalog, operations: value }, null, 2);
  return await readOperations('operations.json', await shop(), diskIn(folderWith({ 'operations.json': text })));
}

async function rated(...lines: readonly string[]) {
  const { declared: operations, diagnostics } = await read(declared);
  expect(diagnostics).toEqual([]);
  if (operations === undefined) throw new Error('They cannot be read.');
  const coverage = await coverageOf([...lines]);
  const rows = rateOperations(operations, coverage);
  return { coverage: { ...coverage, operations: rows }, rows, diagnostics: operationDiagnostics(operations, rows) };
}

const at = (operation: string) => ({ operation });

test('each declared error is asserted, only emitted or never seen for its operation', async () => {
  const { rows, diagnostics, coverage } = await rated(
    line('asserted', 'ORDER_LOCKED', 2001, at('changeOrder')),
    line('emitted', 'ORDER_TOO_LARGE', 2002, at('changeOrder')),
    line('asserted', 'PASSWORD_WRONG', 1002),
  );
  expect(diagnostics).toEqual([]);
  expect(rows).toEqual([
    {
      name: 'signIn',
      errors: [
        { name: 'PASSWORD_WRONG', state: 'never' },
        { name: 'SIGN_IN_UNKNOWN', state: 'never' },
      ],
      undeclared: [],
    },
    {
      name: 'changeOrder',
      errors: [
        { name: 'ORDER_LOCKED', state: 'asserted' },
        { name: 'ORDER_TOO_LARGE', state: 'emitted' },
      ],
      undeclared: [],
    },
  ]);
  const text = coverageText(coverage, { paint: plain });
  expect(text).toContain('errors of operations: 1 of 4 asserted');
  expect(text).toMatch(/signIn +0\/2 {2}PASSWORD_WRONG, SIGN_IN_UNKNOWN\n {2}changeOrder +1\/2 {2}ORDER_TOO_LARGE/);
  expect(JSON.parse(coverageJson(coverage, []))).toMatchObject({ operations: rows });
});

test('a hidden error is asserted if the server made it and the answer is asserted, for that operation', async () => {
  const { rows, diagnostics } = await rated(
    line('emitted', 'SIGN_IN_UNKNOWN', 1003, at('signIn')),
    line('asserted', 'PASSWORD_WRONG', 1002, at('signIn')),
  );
  expect(diagnostics).toEqual([]);
  expect(rows[0]?.errors.map(({ state }) => state)).toEqual(['asserted', 'asserted']);
});

test('an error that an operation gave and does not declare is reported at the operation', async () => {
  const { diagnostics, coverage } = await rated(
    line('emitted', 'USER_UNKNOWN', 1001, at('changeOrder')),
    line('emitted', 'USER_UNKNOWN', 1001, at('GET /health')),
  );
  expect(diagnostics).toMatchObject([
    {
      rule: 'operations-give-what-they-declare',
      severity: 'error',
      file: 'operations.json',
      line: 10,
      message: 'changeOrder gave USER_UNKNOWN, which it does not declare.',
      help: 'Add USER_UNKNOWN to the errors of changeOrder, or throw another one there.',
    },
  ]);
  expect(coverageText(coverage, { paint: plain })).toContain('not declared: USER_UNKNOWN');
  const page = coverageHtml(coverage, diagnostics);
  expect(page).toContain('<code>USER_UNKNOWN</code> <span class="below">not declared</span>');
  expect(page).toContain('<code>ORDER_TOO_LARGE</code> <span class="state never">never seen</span>');
});

describe('a file that does not fit', () => {
  test.each<[string, unknown, RegExp]>([
    ['is no JSON', '{', /./],
    ['is a list', '[]', /has no object "operations"/],
    ['has operations that are none', { a: 1 }, /has no object "errors"/],
    ['has a list of errors', { a: { errors: ['ORDER_LOCKED'] } }, /has no object "errors"/],
    ['names an unknown error', { a: { errors: { ORDER_LOKED: '' } } }, /has no error ORDER_LOKED/],
    ['names a retired error', { a: { errors: { ORDER_GONE: '' } } }, /has no error ORDER_GONE/],
    ['reaches for a prototype', { a: { errors: JSON.parse('{"__proto__":1,"constructor":1}') } }, /no error __proto__/],
  ])('%s', async (_, value, message) => {
    const { declared: operations, diagnostics } = await read(value);
    expect(operations).toBeUndefined();
    expect(diagnostics.map((each) => each.message).join('\n')).toMatch(message);
    for (const { severity, line: at, help } of diagnostics) {
      expect([severity, at > 0, help === '']).toEqual(['error', true, false]);
    }
  });

  test('is of another catalogue, or does not exist', async () => {
    expect((await read(declared, 'bank')).diagnostics).toMatchObject([
      { message: 'The operations are not of the catalogue shop.', line: 2 },
    ]);
    const { diagnostics } = await readOperations('missing.json', await shop(), diskIn(folderWith({})));
    expect(diagnostics).toMatchObject([{ file: 'missing.json', severity: 'error' }]);
  });
});
