import { explainErrorResponse, isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import groupedSchema from '@error-contracts/validators/error-response.grouped.schema.json' with { type: 'json' };
import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };
import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examples } from './responses.js';

const ajv = new Ajv2020({ strict: true });
const byCode = ajv.compile(schema);
const byShape = ajv.compile(groupedSchema);

const valid = fc.constantFrom(...examples.flatMap(({ responses }) => responses));
const name = fc.constantFrom(
  ...['code', 'message', 'data', 'max', 'parameter', 'errors', 'extra', 'constructor', 'toString'],
);
/** What may stand in the data of an error that holds others. */
const heldErrors: readonly (readonly unknown[])[] = [
  [{ code: 2004, message: '', data: null }],
  [{ code: 2004, message: '', data: null, field: '/a' }],
  [{ code: 2029, message: '', data: { min: 0 } }],
  [{ code: 2004, message: '' }],
  [{ code: 2004, message: '', data: null, field: 7 }],
  [{ code: 2004, message: '', data: null, extra: 1 }],
  [{ code: 9005, message: '', data: { errors: [{ code: 2004, message: '', data: null }] } }],
  [{ code: 1, message: '', data: null }],
  [],
  [null],
  Array.from({ length: 101 }, () => ({ code: 2004, message: '', data: null })),
];
const value = fc.oneof(
  fc.constantFrom(...examples.map(({ code }) => code)),
  fc.constantFrom(
    null,
    {},
    { max: 1 },
    { parameter: '' },
    { operation: 'a', extra: 1 },
    0,
    -0,
    2 ** 53,
    1e300,
    '',
    '2004',
    ...heldErrors,
  ),
  fc.jsonValue(),
);
const change = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), name, value }),
  fc.record({ kind: fc.constant('set in data' as const), name, value }),
  fc.record({ kind: fc.constant('remove' as const), name, value }),
);

/** A valid response after some changes and a round trip through JSON. */
const received = fc.tuple(valid, fc.array(change, { maxLength: 3 })).map(([response, changes]) => {
  const { data, ...rest } = structuredClone(response);
  const changed: Record<string, unknown> = { ...rest, data };
  for (const { kind, name, value } of changes) {
    if (kind === 'remove') delete changed[name];
    else if (kind === 'set') changed[name] = value;
    else changed.data = { ...(typeof data === 'object' ? data : {}), [name]: value };
  }
  return JSON.parse(JSON.stringify(changed)) as unknown;
});

test('guard, report, parser and both published schemas agree on every value', () => {
  const verdicts = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: received }, fc.jsonValue()), (value) => {
      const verdict = isErrorResponse(value);
      verdicts[verdict ? 'right' : 'wrong']++;
      expect(byCode(value)).toBe(verdict);
      expect(byShape(value)).toBe(verdict);
      expect(explainErrorResponse(value).length === 0).toBe(verdict);
      if (verdict) expect(parseErrorResponse(value)).toMatchObject({ known: true });
    }),
    fuzzRuns(5_000),
  );
  expect(Math.min(verdicts.right, verdicts.wrong)).toBeGreaterThan(100);
});
