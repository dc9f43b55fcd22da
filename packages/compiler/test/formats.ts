import type { JsonObject } from '@error-contracts/catalog';

/** A message with one format of the profile, and its parameter `x`. */
export interface FormatCase {
  readonly message: string;
  readonly data: { readonly x: JsonObject };
}

const NUMBER_STYLES = [
  'integer',
  'percent',
  '::compact-short',
  '::compact-long',
  '::K .0',
  '::currency/EUR',
  '::currency/JPY',
  '::currency/USD precision-integer',
  '::currency/CHF compact-short',
  '::currency/EUR unit-width-narrow',
  '::currency/EUR unit-width-full-name',
  '::currency/USD sign-accounting',
  '::currency/USD sign-accounting-always',
  '::currency/USD ()?',
  '::unit/minute',
  '::unit/megabyte .0#',
  '::unit/kilometer-per-hour',
  '::unit/hour unit-width-full-name',
  '::unit/day unit-width-narrow',
  '::unit/percent',
  '::.00',
  '::.##',
  '::.0##',
  '::.',
  '::@@#',
  '::@@@',
  '::group-off',
  '::sign-always',
  '::sign-never',
  '::sign-except-zero .0',
];

const DATES = ['short', 'medium', 'long', 'full', '::yMMMd', '::yyMMdd', '::EEEEMMMMd', '::MMMMMd', '::EEEyMMMM'];
const CLOCKS = ['short', 'medium', '::Hmm', '::HHmmss', '::hmm', '::hhmma'];
const MOMENTS = ['long', 'full', '::yMMMdHmmz', '::Hmmzzzz'];

/** Every format of the profile at least once. */
export const FORMATS: readonly FormatCase[] = [
  ...NUMBER_STYLES.map((style) => ({ message: `{x, number, ${style}}`, data: { x: parameter('number') } })),
  {
    message: '{x, plural, offset:1 one {# {x, number, ::.0}} other {{x, number, percent} #}}',
    data: { x: parameter('number') },
  },
  ...DATES.flatMap((style) => [
    { message: `a {x, date, ${style}}.`, data: { x: parameter('string', 'date') } },
    { message: `a {x, date, ${style}}.`, data: { x: parameter('string', 'date-time') } },
  ]),
  ...CLOCKS.flatMap((style) => [
    { message: `{x, time, ${style}}`, data: { x: parameter('string', 'time') } },
    { message: `{x, time, ${style}}`, data: { x: parameter('string', 'date-time') } },
  ]),
  ...MOMENTS.map((style) => ({ message: `{x, time, ${style}}`, data: { x: parameter('string', 'date-time') } })),
  { message: '{x, date, long} {x, time, short}', data: { x: parameter('string', 'date-time') } },
];

function parameter(type: string, format?: string): JsonObject {
  return { type, description: 'A value.', ...(format === undefined ? {} : { format }) };
}

/** Ordinary numbers, and those on which formats break. */
export const NUMBERS = [
  0,
  -0,
  1,
  2,
  0.256,
  -1.5,
  999.995,
  1234.5,
  1_234_567,
  2 ** 53,
  1e21,
  1e-7,
  Number.NaN,
  -Infinity,
];

/** Values of each format of JSON Schema. */
export const TIMES = {
  date: ['2026-12-24', '2024-02-29', '0001-01-01', '9999-12-31'],
  time: ['00:00:00Z', '12:30:00+02:00', '23:59:59.5Z'],
  'date-time': ['2026-12-24T18:05:09Z', '2026-07-01T00:30:00.25+02:00', '1969-12-31T23:59:59-08:00'],
} as const;

/** Zones with and without summer time, and one with a quarter of an hour. */
export const TIME_ZONES = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu'];
