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
