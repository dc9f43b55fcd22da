import { locales } from '@error-contracts/i18n';
import { expect, test } from 'vitest';
import { languages, languageTags } from '../src/language/languages.ts';
import { texts as english } from '../src/language/texts/en.ts';
import { fill, type Texts } from '../src/language/texts.ts';

/** Texts that are the same as in English in these languages. */
const shared: Readonly<Record<string, readonly string[]>> = {
  api: languageTags,
  name: ['de'],
  subdomain: ['de'],
  web: ['de'],
  description: ['fr'],
  type: ['fr'],
};

test('the application has several languages, and the contract has all of them', () => {
  expect(languageTags.length).toBeGreaterThanOrEqual(11);
  expect(locales).toEqual(expect.arrayContaining([...languageTags]));
});

test.each(languageTags)('%s has all texts, with the placeholders of the English ones', async (tag) => {
  const { texts } = await languages[tag].load();
  expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  for (const [key, text] of entriesOf(texts)) {
    expect([key, placeholdersIn(text)]).toEqual([key, placeholdersIn(english[key])]);
    expect([key, text]).toEqual([key, text.normalize('NFC').trim()]);
    expect(text).not.toBe('');
    if (tag !== 'en' && !shared[key]?.includes(tag)) expect([key, text]).not.toEqual([key, english[key]]);
  }
});

test('a placeholder takes any value unchanged', () => {
  expect(fill('“{name}” of {max}', { name: '$& {max}', max: 140 })).toBe('“$& {max}” of 140');
});

function entriesOf(texts: Texts): readonly (readonly [keyof Texts, string])[] {
  return Object.entries(texts) as [keyof Texts, string][];
}

function placeholdersIn(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
