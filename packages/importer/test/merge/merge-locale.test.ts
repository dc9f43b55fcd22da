import { describe, expect, test } from 'vitest';
import { mergeLocale } from '../../src/merge/merge-locale.js';
import { checked, errors, request, sourcesOf, written } from './shop-sources.js';

const german = {
  2005: 'Der Benutzer ist gesperrt.',
  2010: 'Von Hand.',
  2024: 'Höchstens 140 Zeichen.',
};
const sources = sourcesOf(errors, { de: { USER_NOT_FOUND: 'Unbekannt.', NAME_TOO_LONG: 'Höchstens {max} Zeichen.' } });

test('missing texts are added in the order of the catalogue', () => {
  const plan = mergeLocale(sources, 'de', request({ 2004: 'Unbekannt.', ...german }));
  expect(plan).toMatchObject({ same: 2, changed: [], missing: [], unknown: [] });
  expect(plan.added.map(({ code, name }) => [code, name])).toEqual([
    [2005, 'USER_LOCKED'],
    [2010, 'OWN_ERROR'],
  ]);
  expect(plan.files).toEqual(
    new Map([
      [
        'locales/de.json',
        `${JSON.stringify({ USER_NOT_FOUND: 'Unbekannt.', USER_LOCKED: 'Der Benutzer ist gesperrt.', OWN_ERROR: 'Von Hand.', NAME_TOO_LONG: 'Höchstens {max} Zeichen.' }, null, 2)}\n`,
      ],
    ]),
  );
  expect(checked(sources, plan).contract?.locales.find(({ tag }) => tag === 'de')?.messages.size).toBe(4);
});

test('a new locale is a new file, with the parameters in place', () => {
  const plan = mergeLocale(sources, 'fr', request({ 2004: 'Inconnu.', 2024: 'Pas plus de 140 signes.' }));
  expect(written(plan, 'locales/fr.json')).toEqual({
    USER_NOT_FOUND: 'Inconnu.',
    NAME_TOO_LONG: 'Pas plus de {max} signes.',
  });
  expect(plan.missing.map(({ name }) => name)).toEqual(['USER_LOCKED', 'OWN_ERROR']);
});

describe('a text that a translator wrote', () => {
  test('stays', () => {
    const plan = mergeLocale(sources, 'de', request({ 2004: 'Gibt es nicht.' }));
    expect(plan.changed).toMatchObject([
      { name: 'USER_NOT_FOUND', before: 'Unbekannt.', rejection: { help: 'Take it with --overwrite USER_NOT_FOUND.' } },
    ]);
    expect(plan.files.size).toBe(0);
  });

  test('is replaced if the request names the error', () => {
    const plan = mergeLocale(
      sources,
      'de',
      request({ 2004: 'Gibt es nicht.' }, { overwrite: new Set(['USER_NOT_FOUND']) }),
    );
    expect(written(plan, 'locales/de.json').USER_NOT_FOUND).toBe('Gibt es nicht.');
    expect(plan.changed[0]).not.toHaveProperty('rejection');
  });

  test('may be a plural; the new text then has the placeholder of the source', () => {
    const plural = { NAME_TOO_LONG: '{max, plural, one {# Zeichen} other {Höchstens # Zeichen}}' };
    const overwrite = new Set(['NAME_TOO_LONG']);
    const both = sourcesOf(errors, { de: plural });
    expect(mergeLocale(both, 'de', request({ 2024: 'Höchstens 140 Zeichen' })).same).toBe(1);
    const plan = mergeLocale(both, 'de', request({ 2024: 'Nur 140 Zeichen' }, { overwrite }));
    expect(written(plan, 'locales/de.json').NAME_TOO_LONG).toBe('Nur {max} Zeichen');
  });
});

test('a text that does not show its parameter is rejected', () => {
  const plan = mergeLocale(sourcesOf(), 'fr', request({ 2004: 'Inconnu.', 2024: 'Trop long.' }));
  expect(plan.added.map(({ name, rejection }) => [name, rejection?.reason])).toEqual([
    ['USER_NOT_FOUND', undefined],
    ['NAME_TOO_LONG', 'It does not show where the parameters belong.'],
  ]);
  expect(Object.keys(written(plan, 'locales/fr.json'))).toEqual(['USER_NOT_FOUND']);
});

test('codes that the catalogue does not have are listed', () => {
  const plan = mergeLocale(sources, 'de', request({ 2004: 'Unbekannt.', 7000: 'Was?' }));
  expect(plan.unknown).toEqual([{ code: 7000, text: 'Was?', line: 4, column: 1 }]);
  expect(plan.files.size).toBe(0);
});

test('a column in English is for English only', () => {
  const rows = [{ code: 2004, text: '用户不存在', translations: new Map([['en', 'No user.']]), line: 3, column: 1 }];
  const asked = { ...request({}), rows };
  expect(written(mergeLocale(sources, 'en-GB', asked), 'locales/en-GB.json')).toEqual({ USER_NOT_FOUND: 'No user.' });
  expect(written(mergeLocale(sources, 'zh-CN', asked), 'locales/zh-CN.json')).toEqual({ USER_NOT_FOUND: '用户不存在' });
});
