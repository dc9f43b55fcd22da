import { textRules } from '../../../src/checks/rules/index.js';
import { mutations } from './mutations.js';
import type { Seeded } from './seed.js';

/** Rules of the catalogue that look at translations. */
const OF_CATALOGUE = [
  'messages-parse',
  'placeholders-agree',
  'placeholder-types-fit',
  'plural-categories-fit-the-language',
  'texts-fit-max-length',
  'glossary-terms-are-used',
  'translations-are-complete',
  'translations-name-known-errors',
  'files-match-their-schema',
];

/** Returns docs/translation-checks.md: how many of which mistakes the rules find, by language. */
export function mutationsPage(results: ReadonlyMap<string, ReadonlyMap<string, Seeded>>): string {
  const locales = [...(results.values().next().value?.keys() ?? [])];
  const rows = [...results].map(([kind, byLocale]) => {
    const cells = locales.map((locale) => cell([byLocale.get(locale)]));
    const rules = mutations.find((mutation) => mutation.kind === kind)?.rules ?? [];
    const links = rules.map((rule) => `[${rule}](rules.md#${rule})`).join(', ');
    return `| ${kind} | ${cells.join(' | ')} | ${cell([...byLocale.values()])} | ${links} |`;
  });
  const all = [...results.values()].flatMap((byLocale) => [...byLocale.values()]);
  const [seeded, found] = [total(all, 'seeded'), total(all, 'found')];
  return `# What the checks of translations find

<!-- Made by packages/translations/test/checks/mutations.all.test.ts. Do not edit. -->

\`error-contracts check\` has ${textRules.length} rules of translations, and ${OF_CATALOGUE.length} rules of the catalogue look at them as well.
[rules.md](rules.md#rules-of-translations) has each with an example. On the shipped texts in ${locales.length} languages none of them reports anything.

A test makes ${mutations.length} kinds of mistakes in every text of every language in which the text can have them. It counts a
mistake as found only if one of the rules in the last column reports it.
It found ${found.toLocaleString('en')} of ${seeded.toLocaleString('en')} mistakes, and reported no error for a text without one.
An empty cell is a mistake that the language cannot have.

| mistake | ${locales.join(' | ')} | all | found by |
|---|${locales.map(() => '--:|').join('')}--:|---|
${rows.join('\n')}
`;
}

function cell(results: readonly (Seeded | undefined)[]): string {
  const all = results.filter((result) => result !== undefined);
  const [seeded, found] = [total(all, 'seeded'), total(all, 'found')];
  return seeded === 0 ? '' : `${found}/${seeded}`;
}

function total(results: readonly Seeded[], which: 'seeded' | 'found'): number {
  return results.reduce((sum, result) => sum + result[which], 0);
}
