import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/glossary-terms-are-used.js';
import { draftOf, violationsOf } from '../draft-of.js';

const catalog = {
  name: 'test',
  sourceLocale: 'zh-CN',
  envelope: { code: 'code', message: 'message', data: 'data' },
  ranges: [{ from: 1000, to: 1999, name: 'all' }],
  errors: {
    POOL_MISSING: { code: 1000, message: '用户池不存在', status: 404, domain: 'pool' },
    USER_MISSING: { code: 1001, message: '用户不存在', status: 404, domain: 'pool' },
  },
};
const glossaries = { en: { 用户池: ['user pool', 'pool of users'] }, fr: { 用户池: ['pool'] } };

test.each(['User pools are missing.', 'No pool of users.'])('an accepted word: %s', (text) => {
  const draft = draftOf(catalog, { en: { POOL_MISSING: text, USER_MISSING: 'No user.' } }, glossaries);
  expect(violationsOf(rule, draft)).toEqual([]);
});

test('another word is reported, with the preferred one', () => {
  const draft = draftOf(catalog, { en: { POOL_MISSING: 'No directory.', USER_MISSING: 'No user.' } }, glossaries);
  expect(violationsOf(rule, draft)).toEqual([
    [
      'locales/en.json POOL_MISSING',
      'The text of POOL_MISSING does not translate “用户池” as the glossary of en does.',
      'Write “user pool”, or add your word to the glossary.',
    ],
  ]);
});

test('a language without a glossary is let alone', () => {
  expect(violationsOf(rule, draftOf(catalog, { de: { POOL_MISSING: 'Kein Verzeichnis.' } }, glossaries))).toEqual([]);
});

const english = {
  ...catalog,
  sourceLocale: 'en',
  errors: {
    USERNAME_TAKEN: { code: 1000, message: 'The username is taken.', status: 409, domain: 'pool' },
    USERS_MISSING: { code: 1001, message: 'The users are missing.', status: 404, domain: 'pool' },
  },
};

test('a star stands for the letters of an inflection', () => {
  const texts = { USERNAME_TAKEN: 'Der Name ist vergeben.', USERS_MISSING: 'Die Passwörter fehlen.' };
  const draft = (word: string) => draftOf(english, { de: texts }, { de: { users: [word] } });
  expect(violationsOf(rule, draft('Passw*rter'))).toEqual([]);
  expect(violationsOf(rule, draft('Passw*rt'))).toHaveLength(0);
  expect(violationsOf(rule, draft('Kennw*rter'))).toHaveLength(1);
});

test('a term is a word of its own, in the singular or with an s', () => {
  const texts = { USERNAME_TAKEN: 'Der Name ist vergeben.', USERS_MISSING: 'Diese fehlen.' };
  const places = violationsOf(rule, draftOf(english, { de: texts }, { de: { user: ['Benutzer'] } })).map(
    ([place]) => place,
  );
  expect(places).toEqual(['locales/de.json USERS_MISSING']);
});

test('an entry may be an object with forbidden words too', () => {
  const entry = { accepted: ['Benutzer*'], forbidden: ['Nutzer*'] } as unknown as readonly string[];
  const texts = { USERNAME_TAKEN: 'Der Name ist vergeben.', USERS_MISSING: 'Diese Benutzerinnen fehlen.' };
  const draft = draftOf(english, { de: texts }, { de: { user: entry } });
  expect(violationsOf(rule, draft)).toEqual([]);
  expect(draft.glossaries[0]?.forbidden.get('user')).toEqual(['Nutzer*']);
});
