import { expect, test } from 'vitest';
import { checkTexts, type TranslatedText } from '../../src/checks/check-texts.js';
import { textPair } from '../../src/checks/plain-texts.js';
import { shippedFile, shippedLocales } from './mutations/shipped.js';

const { errors } = shippedFile<{ readonly errors: Readonly<Record<string, { readonly message: string }>> }>(
  'catalog.json',
);

/** The shipped texts of a language, again and again, each time with another number, until there are enough. */
function textsOf(locale: string, count: number): readonly TranslatedText[] {
  const texts = Object.entries(shippedFile<Readonly<Record<string, string>>>(`locales/${locale}.json`));
  const full = ['ja', 'zh-TW'].includes(locale);
  return Array.from({ length: count }, (_, index) => {
    const [name = '', text = ''] = texts[index % texts.length] ?? [];
    const number = 100 + Math.floor(index / texts.length);
    const target = text.replace(/([.。]?)$/, full ? `（${number}）$1` : ` (${number})$1`);
    return textPair({ name: `${name}_${number}`, source: `${errors[name]?.message ?? ''}（${number}）`, target });
  });
}

/** How long the processor works on a check, in milliseconds. */
function timeOf(count: number): number {
  const all = shippedLocales.map((locale) => ({ locale, texts: textsOf(locale, count) }));
  const start = process.cpuUsage();
  for (const { locale, texts } of all) {
    for (const { rule } of checkTexts({ sourceLocale: 'zh-CN', locale, texts }))
      expect(rule.severity).not.toBe('error');
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('10,000 errors in ten languages are checked in 5 s, and time grows with their number', () => {
  timeOf(1000);
  const [one, two, four] = [timeOf(2500), timeOf(5000), timeOf(10_000)];
  expect(four).toBeLessThan(5000);
  // A check that takes the square would take sixteen times as long.
  expect(four / one).toBeLessThan(8);
  expect(two / one).toBeLessThan(4);
});
