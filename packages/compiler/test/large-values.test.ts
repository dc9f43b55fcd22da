import { join } from 'node:path';
import type { Json, JsonObject } from '@error-contracts/catalog';
import { isAll } from '@error-contracts/vitest-config/some-of';
import { afterAll, expect, test } from 'vitest';
import { compileContract, runCompiled } from './compile-contract.js';
import { scratchFolder } from './compile-fixture.js';
import { catalogOfErrors, uncheckedContract } from './contract-of-errors.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

const text = { type: 'string', description: 'A text.' };
/** How many values, and how many parameters. */
const [VALUES, PARAMETERS] = isAll ? [40_000, 2_000] : [4_000, 400];
const many = (size: number): number[] => Array.from({ length: size }, (_, index) => index);
const propertiesOf = (size: number, schemaOf: (index: number) => JsonObject): JsonObject =>
  Object.fromEntries(many(size).map((index) => [`p${index}`, schemaOf(index)]));

/** Has more of everything than ajv can compile into one function. */
const errors: Readonly<Record<string, JsonObject>> = {
  STRINGS: { data: { kind: { ...text, enum: many(VALUES).map((index) => `value ${index}`) } } },
  INTEGERS: { data: { kind: { type: 'integer', description: 'A number.', enum: many(VALUES) } } },
  NUMBERS: { data: { kind: { type: 'number', description: 'A number.', enum: many(300).map((index) => index / 2) } } },
  PARAMETERS: {
    data: propertiesOf(PARAMETERS, (index) => ({ ...text, maxLength: index % 7, ...(index > 0 && { default: '' }) })),
  },
  OPTIONAL: { data: propertiesOf(PARAMETERS, () => ({ ...text, default: '' })) },
  NESTED: {
    data: {
      list: {
        type: 'array',
        description: 'A list.',
        items: {
          type: 'object',
          required: ['p0'],
          properties: propertiesOf(20, () => ({
            type: 'object',
            properties: propertiesOf(20, (index) => ({ type: 'integer', minimum: index })),
          })),
        },
      },
    },
  },
};

const full = Object.fromEntries(many(PARAMETERS).map((index) => [`p${index}`, '']));

/** A parameter that may have 4 characters. */
const LAST = isAll ? 'p1999' : 'p396';

/** Data of each error, and whether it is valid. A parser also knows what a newer server may send. */
const cases: readonly (readonly [name: string, data: Json, valid: boolean | 'newer'])[] = [
  ['STRINGS', { kind: 'value 0' }, true],
  ['STRINGS', { kind: `value ${VALUES - 1}` }, true],
  ['STRINGS', { kind: `value ${VALUES}` }, false],
  ['STRINGS', { kind: 0 }, false],
  ['STRINGS', {}, false],
  ['STRINGS', null, false],
  ['INTEGERS', { kind: VALUES - 1 }, true],
  ['INTEGERS', { kind: -0 }, true],
  ['INTEGERS', { kind: VALUES }, false],
  ['INTEGERS', { kind: '1' }, false],
  ['NUMBERS', { kind: 149.5 }, true],
  ['NUMBERS', { kind: 149.4 }, false],
  ['PARAMETERS', { p0: '' }, true],
  ['PARAMETERS', full, true],
  ['PARAMETERS', { ...full, [LAST]: 'abcd' }, true],
  ['PARAMETERS', { ...full, [LAST]: 'abcde' }, false],
  ['PARAMETERS', { ...full, [`p${PARAMETERS}`]: '' }, 'newer'],
  ['PARAMETERS', { ...full, p5: 1 }, false],
  ['PARAMETERS', { p1: '' }, false],
  ['PARAMETERS', [], false],
  ['PARAMETERS', null, false],
  ['OPTIONAL', null, true],
  ['OPTIONAL', {}, true],
  ['OPTIONAL', full, true],
  ['OPTIONAL', { ...full, constructor: '' }, 'newer'],
  ['OPTIONAL', { p7: null }, false],
  ['NESTED', { list: [] }, true],
  ['NESTED', { list: [{ p0: {} }, { p0: { p19: 19 }, p19: {} }] }, true],
  ['NESTED', { list: [{ p0: { p19: 18 } }] }, false],
  ['NESTED', { list: [{ p1: {} }] }, false],
  ['NESTED', { list: [{ p0: {}, p20: {} }] }, 'newer'],
  ['NESTED', { list: [{ p0: { p20: 1 } }] }, 'newer'],
  ['NESTED', { list: [null] }, false],
];

test('thousands of parameters and of values are compiled, and their validators are right', async () => {
  const contract = uncheckedContract(catalogOfErrors(errors));
  const codes = new Map(contract.errors.map(({ name, code }) => [name, code]));
  const folder = join(scratch.folder, 'large');
  const responses = cases.map(([name, data]) => ({ code: codes.get(name), message: '', data }));
  expect(await compileContract(contract, folder, use(responses))).toBe('');
  const expected = cases.map(([, , valid]) => ({
    guard: valid === true,
    known: valid !== false,
    explained: valid !== true,
  }));
  expect(Object.values(runCompiled(folder))).toEqual(expected);
}, 120_000);

function use(responses: readonly object[]): string {
  return `
import { explainErrorResponse, isErrorResponse, parseErrorResponse } from './validators/index.js';
declare const process: { stdout: { write(text: string): void } };
const responses: unknown[] = JSON.parse(${JSON.stringify(JSON.stringify(responses))});
const verdicts = responses.map((response) => {
  const parsed = parseErrorResponse(response);
  return {
    guard: isErrorResponse(response),
    known: parsed.known === true,
    explained: explainErrorResponse(response).length > 0,
  };
});
process.stdout.write(JSON.stringify(verdicts));
`;
}
