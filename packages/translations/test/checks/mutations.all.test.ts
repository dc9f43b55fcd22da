import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mutations } from './mutations/mutations.js';
import { mutationsPage } from './mutations/mutations-page.js';
import { PARTS, type Seeded, seed } from './mutations/seed.js';
import { shippedLocales } from './mutations/shipped.js';

const LEAST = 0.95;
const parts = [...Array(PARTS).keys()];
const results = new Map(
  mutations.map(({ kind, ...mutation }) => [
    kind,
    new Map(
      shippedLocales.map((locale) => [locale, sum(parts.map((part) => seed({ kind, ...mutation }, locale, part)))]),
    ),
  ]),
);

test.each(mutations.map(({ kind }) => kind))('%s: found in at least 95 of 100 texts', (kind) => {
  const all = sum([...(results.get(kind)?.values() ?? [])]);
  expect(all.seeded).toBeGreaterThan(0);
  expect(all.found / all.seeded, all.missed.join('\n')).toBeGreaterThanOrEqual(LEAST);
});

test('no text without a mistake breaks a rule at error level', () => {
  const alarms = [...results].flatMap(([kind, locales]) =>
    [...locales].flatMap(([locale, { falseAlarms }]) => falseAlarms.map((alarm) => `${kind} ${locale} ${alarm}`)),
  );
  expect(alarms).toEqual([]);
});

test('docs/translation-checks.md has these figures (vitest -u writes it anew)', async () => {
  const path = new URL('../../../../docs/translation-checks.md', import.meta.url);
  await expect(mutationsPage(results)).toMatchFileSnapshot(fileURLToPath(path));
});

function sum(all: readonly Seeded[]): Seeded {
  return {
    seeded: all.reduce((total, { seeded }) => total + seeded, 0),
    found: all.reduce((total, { found }) => total + found, 0),
    missed: all.flatMap(({ missed }) => missed),
    falseAlarms: all.flatMap(({ falseAlarms }) => falseAlarms),
  };
}
