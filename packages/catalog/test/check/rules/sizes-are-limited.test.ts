import { expect, test } from 'vitest';
import { LIMITS, rule } from '../../../src/check/rules/sizes-are-limited.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

const text: JsonObject = { type: 'string', description: 'A text.' };

function properties(size: number): JsonObject {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [`p${index}`, text]));
}

function nested(levels: number): JsonObject {
  return levels === 0 ? text : { ...text, type: 'array', items: nested(levels - 1) };
}

test('the largest of everything is no violation', () => {
  const enumerated = { ...text, enum: Array.from({ length: LIMITS.enumValues }, (_, index) => `${index}`) };
  const draft = draftOfErrors({
    WIDE: { data: properties(LIMITS.properties) },
    LONG: { data: { kind: enumerated } },
    DEEP: { data: { value: nested(LIMITS.levels) } },
  });
  expect(violationsOf(rule, draft)).toEqual([]);
});

test.each<readonly [what: string, data: JsonObject, message: string]>([
  ['properties', properties(LIMITS.properties + 1), '10,001 properties, but at most 10,000'],
  [
    'nested properties',
    { a: { ...text, type: 'object', properties: properties(LIMITS.properties) } },
    '10,001 properties, but at most 10,000',
  ],
  [
    'values of an enum in an array',
    { a: { ...text, type: 'array', items: { type: 'integer', enum: Array.from({ length: 100_001 }, (_, at) => at) } } },
    '100,001 values of one enum, but at most 100,000',
  ],
  ['levels', { a: nested(LIMITS.levels + 1) }, '17 levels of one value, but at most 16'],
])('too many %s of an error', (_, data, message) => {
  const found = violationsOf(rule, draftOfErrors({ ONE: { data } }));
  expect(found).toEqual([
    ['catalog.json errors/ONE/data key', `There are ${message} can be compiled.`, expect.stringMatching(/\.$/)],
  ]);
});

test('each response repeats what the envelope declares', () => {
  const envelope = { code: 'code', message: 'message', data: 'data', properties: properties(1_000) };
  const entry = (code: number) => ({ code, message: 'Text.', status: 400, domain: 'test' });
  const errors = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`E_${index}`, entry(1000 + index)]));
  const head = { name: 'test', sourceLocale: 'en', ranges: [{ from: 1000, to: 1999, name: 'all' }] };
  expect(violationsOf(rule, draftOf({ ...head, envelope, errors }))).toEqual([
    [
      'catalog.json errors key',
      'There are 501,000 properties of all responses, but at most 500,000 can be compiled.',
      'Declare fewer properties of the envelope, or split the catalogue by product.',
    ],
  ]);
});

test('an envelope with parts inside of others has fewer properties than a flat one', () => {
  const entry = { code: 1000, message: 'Text.', status: 400, domain: 'test' };
  const withEnvelope = (envelope: JsonObject) =>
    draftOf({ name: 'test', sourceLocale: 'en', envelope, errors: { ONE: entry } });
  const tooMany = properties(LIMITS.nestedProperties + 1);
  const flat = { code: 'code', message: 'message', data: 'data' };
  expect(violationsOf(rule, withEnvelope({ ...flat, properties: tooMany }))).toEqual([]);
  expect(violationsOf(rule, withEnvelope({ code: '/error/code', properties: properties(200) }))).toEqual([]);
  expect(violationsOf(rule, withEnvelope({ code: '/error/code', properties: tooMany }))).toEqual([
    [
      'catalog.json envelope/properties key',
      'There are 201 properties of this envelope, but at most 200 can be compiled.',
      'Make an object of what belongs together: one property with a schema.',
    ],
  ]);
});

test('long texts are limited in the catalogue and in its translations', () => {
  const message = 'Text. '.repeat(150_000);
  const names = Array.from({ length: 60 }, (_, index) => `LONG_${index}`);
  const texts = Object.fromEntries(names.map((name) => [name, message]));
  const errors = Object.fromEntries(names.map((name) => [name, { message }]));
  expect(
    violationsOf(rule, draftOfErrors(errors, { de: texts, fr: texts })).map(([place, text]) => [place, text]),
  ).toEqual([
    ['catalog.json errors key', expect.stringContaining('characters of all responses, but at most 50,000,000')],
    ['locales/fr.json  key', expect.stringContaining('characters of translations, but at most 100,000,000')],
  ]);
});
