import { afterAll, beforeAll, expect, test } from 'vitest';
import { emitI18n } from '../src/i18n/emit-i18n.js';
import { contractOf, scratchFolder } from './compile-fixture.js';
import { load, writeStripped } from './load-stripped.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

// biome-ignore lint/suspicious/noExplicitAny: generated code, whose types are removed.
let format: any;
// biome-ignore lint/suspicious/noExplicitAny: as above.
let messages: any;

beforeAll(async () => {
  writeStripped(scratch.folder, await emitI18n(await contractOf('messages')));
  const { createFormatter } = await load(scratch.folder, 'index.js');
  const locales = await Promise.all(
    ['en', 'de'].map(async (tag) => (await load(scratch.folder, `locales/${tag}/index.js`)).default),
  );
  format = createFormatter(locales);
  messages = await load(scratch.folder, 'locales/en/messages.js');
});

const until = '2026-12-24T18:30:00Z';
const quota = { used: 1234.56, quota: 1000, share: 1.2346, files: 1, folders: 21 };
const plan = { kind: 'team', seats: 3, price: 12.5, currency: 'EUR', start: '2027-01-01' };
const fields = { fields: ['name', 'e-mail', 'birthday'], ways: ['a code', 'a key'] };

test.each<readonly [string, object, string, string]>([
  ['ACCOUNT_LOCKED', { until }, 'en', 'Your account is locked until Dec 24, 2026, 6:30 PM.'],
  ['ACCOUNT_LOCKED', { until }, 'de', 'Ihr Konto ist bis 24. Dez. 2026 um 18:30 gesperrt.'],
  ['QUOTA_EXCEEDED', quota, 'en', '1,234.6 MB of 1,000 MB are used (123%). 1 file in 21 folders is too many.'],
  ['QUOTA_EXCEEDED', quota, 'de', '1.234,6 MB von 1.000 MB sind belegt (123 %). 1 Datei in 21 Ordnern ist zu viel.'],
  ['FIELDS_MISSING', fields, 'en', 'Fill in name, e-mail, and birthday, or say who you are by a code or a key.'],
  [
    'FIELDS_MISSING',
    fields,
    'de',
    'Füllen Sie name, e-mail und birthday aus, oder weisen Sie sich aus mit a code oder a key.',
  ],
  ['PLAN_TOO_SMALL', plan, 'en', 'Your team of you and 2 others can upgrade for €12.50 from Jan 1, 2027 on.'],
  ['PLAN_TOO_SMALL', { ...plan, seats: 1 }, 'en', 'Your team of one can upgrade for €12.50 from Jan 1, 2027 on.'],
])('%s in %s', (name, data, tag, text) => {
  expect(spaced(format(name, data, tag).text)).toBe(text);
});

test('a text shows points in time in the time zone that format is given', () => {
  const berlin = { timeZone: 'Europe/Berlin' };
  const text = 'Your account is locked until Dec 24, 2026, 7:30 PM.';
  expect(spaced(format('ACCOUNT_LOCKED', { until }, 'en', berlin).text)).toBe(text);
  expect(spaced(format.received(1001, { until }, 'en', berlin).text)).toBe(text);
  expect(spaced(messages.ACCOUNT_LOCKED({ until }, berlin))).toBe(text);
});

const UTC_TEXT = 'Your account is locked until Dec 24, 2026, 6:30 PM.';

test.each(['Mars/Olympus', '', '__proto__', 'x'.repeat(10_000), '+25:99'])(
  'the unknown time zone %j counts as none',
  (timeZone) => {
    expect(spaced(format('ACCOUNT_LOCKED', { until }, 'en', { timeZone }).text)).toBe(UTC_TEXT);
  },
);

test.each([
  '',
  'tomorrow',
  '2026-02-30T00:00:00Z',
  '+275761-01-01T00:00:00Z',
  '275761-01-01T00:00:00Z',
  '2026-12-24',
  `</script>`,
])('the invalid date %j is shown as it is', (wrong) => {
  const text = `Your account is locked until ${wrong}, ${wrong}.`;
  expect(format('ACCOUNT_LOCKED', { until: wrong }, 'en').text).toBe(text);
  expect(format.received(1001, { until: wrong }, 'en').text).toBe(text);
});

test.each(['', 'EURO', '€', 'E1R', '__proto__', '<b>'])(
  'with the currency %j, the number and what was given are shown',
  (currency) => {
    const { text } = format.received(1004, { ...plan, currency }, 'en');
    expect(text).toContain(`for 12.5${currency === '' ? '' : ` ${currency}`} from`);
  },
);

test.each([
  [{ fields: [], ways: [] }, 'Fill in , or say who you are by .'],
  [{ fields: ['a, b', '\u202ec'], ways: ['d'] }, 'Fill in a, b and \u202ec, or say who you are by d.'],
  [
    { fields: [1, null, { toString: 1 }], ways: 'abc'.split('') },
    'Fill in 1, , and , or say who you are by a, b, or c.',
  ],
  [{ fields: null, ways: {} }, 'Fill in , or say who you are by .'],
])('the list %j is written without an exception', (data, text) => {
  expect(format.received(1003, data, 'en').text).toBe(text);
});

test('a list of 10,000 items is written', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `f${index}`);
  expect(format.received(1003, { fields: many, ways: many }, 'en').text).toContain('f9998, and f9999');
});

test.each([
  [1001, { until: 5 }],
  [1001, {}],
  [1002, { ...quota, used: Number.NaN }],
  [1002, { ...quota, used: '1' }],
  [1003, { fields: 'a', ways: [] }],
])('data of a wrong type have no text: %j', (code, data) => {
  expect(format.received(code, data, 'en')).toBeUndefined();
});

test.each([-0, Number.NaN, 1e21, 2 ** 53, Infinity])('%d is written in every style', (number) => {
  expect(format('QUOTA_EXCEEDED', { ...quota, used: number, share: number, quota: number }, 'en').locale).toBe('en');
  expect(format('PLAN_TOO_SMALL', { ...plan, price: number, seats: number }, 'en').locale).toBe('en');
});

/** CLDR has narrow and no-break spaces before units and halves of a day. */
function spaced(text: string): string {
  return text.replace(/[\u202f\u00a0]/g, ' ');
}
