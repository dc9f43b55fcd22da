import { createRequire } from 'node:module';
import { isAll } from '@error-contracts/vitest-config/some-of';
import { IntlMessageFormat } from 'intl-messageformat';
import { afterAll, expect, test } from 'vitest';
import { emitI18n } from '../src/i18n/emit-i18n.js';
import { scratchFolder } from './compile-fixture.js';
import { catalogOfErrors, uncheckedContract } from './contract-of-errors.js';
import { FORMATS, NUMBERS, TIME_ZONES, TIMES } from './formats.js';
import { load, writeStripped } from './load-stripped.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/plurals.json');
const cardinals: object = supplemental['plurals-type-cardinal'];
const known = Object.keys(cardinals).filter((tag) => Intl.PluralRules.supportedLocalesOf([tag]).length > 0);
const languages = isAll ? known : known.filter((tag, index) => index % 8 === 0 || /^(ar|de|en|fa|ja|ru|zh)$/.test(tag));

const ERRORS = Object.fromEntries(
  FORMATS.map(({ message, data }, index) => [`E_${index}`, { message, data }] as const),
);

test('every format in the languages of CLDR has the text of intl-messageformat', async () => {
  const translations = Object.fromEntries(
    languages
      .filter((tag) => tag !== 'en')
      .map((tag) => [tag, Object.fromEntries(FORMATS.map(({ message }, index) => [`E_${index}`, message]))]),
  );
  writeStripped(scratch.folder, await emitI18n(uncheckedContract(catalogOfErrors(ERRORS), translations)));
  const { createFormatter } = await load(scratch.folder, 'index.js');
  let compared = 0;
  for (const tag of languages) {
    const { default: locale } = await load(scratch.folder, `locales/${tag}/index.js`);
    const format = createFormatter([locale]);
    for (const [index, { message, data }] of FORMATS.entries()) {
      const parameter = Object.values(data)[0] as { readonly type: string; readonly format?: string };
      const zones = parameter.format === 'date-time' ? TIME_ZONES : ['UTC'];
      for (const timeZone of zones) {
        const oracle = new IntlMessageFormat(message, tag, undefined, {
          ignoreTag: true,
          formatters: {
            getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions),
            getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, { ...options, timeZone }),
            getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
          },
        });
        const values = parameter.format === undefined ? NUMBERS : TIMES[parameter.format as keyof typeof TIMES];
        for (const value of values) {
          const shown = format(`E_${index}`, { x: value }, tag, { timeZone }).text;
          const expected = oracle.format({ x: momentOf(value) });
          if (shown !== expected) expect({ tag, message, value, timeZone, shown }).toEqual({ shown: expected });
          compared += 1;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(languages.length * FORMATS.length);
}, 600_000);

/** The oracle takes milliseconds. */
function momentOf(value: number | string): number {
  if (typeof value === 'number') return value;
  if (value.includes('T')) return Date.parse(value);
  return Date.parse(value.includes(':') ? `1970-01-01T${value.slice(0, 8)}Z` : `${value}T00:00:00Z`);
}
