import { digest } from '@error-contracts/catalog/provenance';
import { knownTranslations, type TranslationUpdate, updateTranslations } from '@error-contracts/translations';
import { expect, test } from 'vitest';
import { afterwards, type DraftParts, draftOf, recordsIn } from '../draft-of.js';

const errors = {
  ORDER_EMPTY: { message: 'Empty.' },
  ORDER_FULL: { message: 'Full.' },
  ORDER_GONE: { message: 'Gone.' },
};
const parts: DraftParts = { errors, locales: { de: { ORDER_EMPTY: 'Leer.', ORDER_GONE: 'Weg.' } } };

function update(parts: DraftParts, ...updates: readonly TranslationUpdate[]) {
  const texts = updateTranslations(draftOf(parts), 'de', updates);
  return { texts, states: statesOf(parts, texts) };
}

function statesOf(parts: DraftParts, texts: ReadonlyMap<string, string>) {
  return knownTranslations(afterwards(parts, texts), 'de').map(({ target, state }) => [target, state]);
}

test('a new text takes its place in the order of the catalogue, and everything is recorded', () => {
  const { texts, states } = update(parts, {
    name: 'ORDER_FULL',
    target: 'Voll.',
    source: 'Full.',
    state: 'reviewed',
    by: 'Li',
  });
  expect(texts.get('shop/locales/de.json')).toBe(
    '{\n  "ORDER_EMPTY": "Leer.",\n  "ORDER_FULL": "Voll.",\n  "ORDER_GONE": "Weg."\n}\n',
  );
  expect(states).toEqual([
    ['Leer.', 'translated'],
    ['Voll.', 'reviewed'],
    ['Weg.', 'translated'],
  ]);
  expect(recordsIn(texts.get('shop/translations/de.json') ?? '').get('ORDER_FULL')?.by).toBe('Li');
});

test('a translation of an older source is stale, also if a reviewer approved it', () => {
  const { states } = update(parts, { name: 'ORDER_GONE', target: 'Fort.', source: 'Lost.', state: 'final' });
  expect(states[2]).toEqual(['Fort.', 'stale']);
});

test('after a major edit a translation of an older source stays withheld', () => {
  const edit = { impact: 'major', to: digest('Gone.') };
  const before = {
    ...parts,
    provenance: { de: { ORDER_GONE: { source: 'Lost.', target: digest('Weg.'), state: 'final', edit }, format: 1 } },
  };
  const late = update(before, { name: 'ORDER_GONE', target: 'Fort.', source: 'Lost.', state: 'final' });
  expect(afterwards(before, late.texts).locales[0]?.withheld).toEqual(new Set(['ORDER_GONE']));
  const fresh = update(before, { name: 'ORDER_GONE', target: 'Fort.', source: 'Gone.', state: 'final' });
  expect(afterwards(before, fresh.texts).locales[0]?.withheld).toEqual(new Set());
});

test('notes of a text that is still missing are kept', () => {
  const { texts, states } = update(parts, {
    name: 'ORDER_FULL',
    target: undefined,
    source: 'Full.',
    state: 'draft',
    notes: ['Full of what?'],
  });
  expect([...texts.keys()]).toEqual(['shop/translations/de.json']);
  expect(states[1]).toEqual([undefined, 'missing']);
  expect(recordsIn(texts.get('shop/translations/de.json') ?? '').get('ORDER_FULL')).toMatchObject({
    target: null,
    notes: ['Full of what?'],
  });
});

test('a second time there is nothing to write', () => {
  const again: TranslationUpdate = { name: 'ORDER_FULL', target: 'Voll.', source: 'Full.', state: 'translated' };
  const { texts } = update(parts, again);
  expect(updateTranslations(afterwards(parts, texts), 'de', [again]).size).toBe(0);
});

test('who made it and notes are left out if they are empty, so that the record can be read', () => {
  const { texts } = update(parts, {
    name: 'ORDER_FULL',
    target: 'Voll.',
    source: 'Full.',
    state: 'reviewed',
    by: '',
    notes: [''],
  });
  const record = recordsIn(texts.get('shop/translations/de.json') ?? '').get('ORDER_FULL');
  expect(record).toEqual({ source: 'Full.', target: digest('Voll.'), state: 'reviewed' });
});

test('a language without a file gets one', () => {
  const texts = updateTranslations(draftOf(parts), 'fr', [
    { name: 'ORDER_GONE', target: 'Perdue.', source: 'Gone.', state: 'translated' },
  ]);
  expect(texts.get('shop/locales/fr.json')).toBe('{\n  "ORDER_GONE": "Perdue."\n}\n');
  expect([...texts.keys()]).toEqual(['shop/locales/fr.json', 'shop/translations/fr.json']);
});
