import { readFileSync } from 'node:fs';
import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLine } from '../src/read/parse-line.js';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/coverage-line.schema.json', import.meta.url), 'utf8'));
const matches = new Ajv2020({ strict: false }).compile(schema);

test('the examples of the JSON Schema are lines', () => {
  expect(schema.examples.length).toBeGreaterThan(1);
  for (const example of schema.examples) expect(parseLine(JSON.stringify(example))).not.toHaveProperty('broken');
});

const anything = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.constantFrom('asserted', 'emitted', 'unknown', '0123456789abcdef', 1, 2),
  fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 3 }),
);
const names = [
  'coverage',
  'catalog',
  'fingerprint',
  'writer',
  'kind',
  'name',
  'code',
  'status',
  'locale',
  'data',
  'test',
];
const right = {
  coverage: fc.constant(1),
  catalog: fc.string({ minLength: 1 }),
  kind: fc.constantFrom('asserted', 'emitted', 'unknown'),
  code: fc.oneof(fc.integer(), fc.string()),
  data: fc.array(fc.string()),
};
/** Lines that are nearly right: members of the right kind, some of them replaced by anything. */
const lines = fc
  .tuple(
    fc.record(right, { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom(...names, 'other', '__proto__'), anything, { maxKeys: 2 }),
  )
  .map(([line, wrong]) => ({ ...line, ...wrong }));

test('the reader and the JSON Schema agree about every line', () => {
  let right = 0;
  fc.assert(
    fc.property(lines, (line) => {
      const text = JSON.stringify(line);
      const isLine = !('broken' in parseLine(text));
      if (isLine) right += 1;
      expect(isLine, text).toBe(matches(JSON.parse(text)));
    }),
    fuzzRuns(2000),
  );
  expect(right).toBeGreaterThan(200);
});

test.each(['', '{', 'undefined', '{"a":1}{"b":2}', '\u0000'])('%j is no JSON', (text) => {
  expect(parseLine(text)).toMatchObject({ broken: 'json' });
});
