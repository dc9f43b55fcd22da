import type { Json, JsonObject } from '@error-contracts/catalog';
import fc from 'fast-check';

/** Objects in which parts may stand. The element of an array has a place of its own. */
const HOLDERS = ['', '/error', '/error/in~1ner', '/meta', '/errors/0', '/details/0', '/details/1'] as const;
const holder = fc.constantFrom<string>(...HOLDERS);

const words = fc.constantFrom('a', 'b c', '"*/', '</script>', '\u2028', '2.0', '');
const constants: fc.Arbitrary<Json> = fc.oneof(
  words,
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom<Json>(null, true, false, { a: 1, b: ['x'] }, [1, { c: null }]),
);
const schemas: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  {},
  { description: 'Anything.' },
  { type: 'string' },
  { type: 'string', minLength: 2, maxLength: 4 },
  { type: 'boolean' },
  { type: 'integer', minimum: 1 },
  { type: 'object', additionalProperties: true },
  { type: 'array', items: { type: 'string', enum: ['x', 'y'] }, minItems: 1 },
  { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'string' } }, required: ['x'] },
);
const property: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ const: constants, optional: fc.boolean() }),
  fc.tuple(schemas, fc.boolean()).map(([schema, optional]) => ({ ...schema, optional })),
  fc.constantFrom<JsonObject>({ from: 'entry' }, { from: 'entry', optional: true }),
);

const scalars: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  { type: 'string' },
  { type: 'string', enum: ['x', 'y"*/'] },
  { type: 'integer', minimum: 0 },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'integer', enum: [1, 2] },
  { type: 'integer', default: 3 },
  { type: 'string', optional: true },
  { type: 'boolean', optional: true, at: 'x-flag' },
  { type: 'string', at: 'x/id~' },
);
const values: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 3, arbitrary: scalars },
  fc.constantFrom<JsonObject>(
    { type: 'array', items: { type: 'integer' }, optional: true },
    { type: 'object', properties: { x: { type: 'string' } } },
  ),
);

const slots = {
  code: holder,
  message: fc.option(holder, { nil: undefined }),
  status: fc.option(holder, { nil: undefined }),
  name: fc.option(holder, { nil: undefined, freq: 1 }),
  domain: fc.option(holder, { nil: undefined, freq: 1 }),
  reference: fc.option(holder, { nil: undefined, freq: 1 }),
  field: fc.option(holder, { nil: undefined, freq: 1 }),
  data: fc.option(fc.tuple(holder, fc.boolean()), { nil: undefined, freq: 6 }),
};

/** Makes catalogues with any envelope. Some are wrong: the check must tell. */
export const randomCatalog: fc.Arbitrary<JsonObject> = fc
  .record({
    ...slots,
    properties: fc.array(fc.tuple(holder, property), { maxLength: 4 }),
    mark: fc.boolean(),
    dataType: fc.constantFrom('json', 'json', 'strings'),
    statusType: fc.constantFrom('integer', 'string'),
    codes: fc.constantFrom('integer', 'text', 'string'),
    format: fc.constantFrom('json', 'json', 'json', 'problem+json'),
    httpStatus: fc.constantFrom('entry', 200),
    given: fc.array(constants, { minLength: 12, maxLength: 12 }),
    data3: fc.array(fc.array(values, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ properties, mark, codes, given, data3, ...parts }) => {
    const all = Object.fromEntries(
      properties.map(([at, schema], index): [string, JsonObject] => [`${at}/p${index}`, schema]),
    );
    if (mark) for (const [index, at] of ['/details/0', '/details/1'].entries()) all[`${at}/@type`] = { const: index };
    const envelope = envelopeOf(parts, all, codes);
    const fromEntry = Object.entries(all).filter(([, { from }]) => from === 'entry');
    const errors = data3.map((parameters, error): [string, JsonObject] => {
      const entries = fromEntry
        .filter(([, { optional }], index) => optional !== true || (error + index) % 2 === 0)
        .map(([at], index): [string, Json] => [at, given[(error * 4 + index) % given.length] ?? null]);
      return [
        `ERROR_${'ABC'[error]}`,
        {
          message: `Text ${error}.`,
          status: [404, 422, 500][error] ?? 400,
          ...(codes === 'string' ? {} : { code: [-32_000, 7, 9_007_199_254_740_991][error] ?? 0 }),
          ...(entries.length > 0 && { properties: Object.fromEntries(entries) }),
          ...(envelope.data !== undefined && parameters.length > 0 && { data: dataOf(parameters, parts.dataType) }),
        },
      ];
    });
    return {
      name: 'random',
      sourceLocale: 'en',
      typeBase: 'https://errors.example/',
      envelope,
      errors: Object.fromEntries(errors),
    };
  });

function envelopeOf(
  { data, statusType, ...parts }: Readonly<Record<string, unknown>>,
  properties: JsonObject,
  codes: string,
): JsonObject {
  const at = (slot: string): Json[] => (typeof parts[slot] === 'string' ? [`${parts[slot]}/${slot}`] : []);
  const named = ['code', 'message', 'name', 'domain', 'reference', 'field'].flatMap((slot) =>
    at(slot).map((place): [string, Json] => [slot, place]),
  );
  const [inside, isBeside] = (data ?? ['', false]) as [string, boolean];
  const isListed = String(parts.code).startsWith('/errors/0');
  return {
    ...Object.fromEntries(named),
    ...at('status').reduce<JsonObject>((_, place) => ({ status: { at: place, type: statusType as Json } }), {}),
    ...(data === undefined ? {} : { data: isBeside ? inside : `${inside}/data` }),
    ...(codes === 'text' ? { codeType: 'string' } : {}),
    dataType: parts.dataType as Json,
    httpStatus: parts.httpStatus as Json,
    format: parts.format as Json,
    ...(isListed ? { list: '/errors' } : {}),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function dataOf(parameters: readonly JsonObject[], dataType: string): JsonObject {
  const fitting = parameters.filter(({ type }) => dataType === 'json' || (type !== 'array' && type !== 'object'));
  const first = fitting.length === 0 ? [{ type: 'string' }] : fitting;
  return Object.fromEntries(
    first.map((schema, index) => [`value${'ABC'[index]}`, { description: 'A value.', ...schema }]),
  );
}
