import type { BadInput } from './bad-input-case.js';

/** Texts and locale files that break a rule of the messages. */
export const badTexts: Readonly<Record<string, BadInput>> = {
  'an unclosed brace': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use at most {max characters.';
    },
    rule: 'messages-parse',
    says: /\{max/,
    at: '{max',
  },
  'an unknown placeholder': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use at most {mx} characters.';
    },
    rule: 'placeholders-are-declared',
    says: /max/,
    at: '{mx}',
  },
  'doubled braces': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use at most {{max}} characters.';
    },
    rule: 'messages-parse',
    says: /\{max\}/,
    at: '{{max}}',
  },
  'full-width braces': {
    spoil: (_, locales) => {
      locales.de.NAME_TOO_LONG = 'Höchstens ｛max｝ Zeichen.';
    },
    rule: 'messages-parse',
    says: /full-width/,
  },
  'a stray brace': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use at most {max}} characters.';
    },
    rule: 'messages-parse',
    says: /\}/,
  },
  'a plural without other': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use {max, plural, one {# character}}.';
    },
    rule: 'messages-parse',
    says: /other/,
  },
  'a plural without a form of the language': {
    spoil: (_, locales) => {
      locales.de.NAME_TOO_LONG = 'Höchstens {max, plural, few {# Zeichen} other {# Zeichen}}.';
    },
    rule: 'plural-categories-fit-the-language',
    says: /few|one/,
  },
  'a placeholder missing in one locale': {
    spoil: (_, locales) => {
      locales.de.NAME_TOO_LONG = 'Zu lang.';
    },
    rule: 'placeholders-agree',
    says: /\{max\}/,
  },
  'a locale for no language tag': {
    spoil: (_, locales) => {
      locales.german_DE = locales.de;
    },
    rule: 'locales-are-language-tags',
    says: '"german_DE" is not a BCP 47 language tag',
  },
  'a locale in another spelling': {
    spoil: (_, locales) => {
      locales.de_at = locales.de;
    },
    rule: 'locales-are-language-tags',
    says: 'Write "de-AT".',
  },
  'a locale with an unknown name': {
    spoil: (_, locales) => {
      locales.de.USER_NOT_FOUNT = 'Nicht da.';
    },
    rule: 'translations-name-known-errors',
    says: /USER_NOT_FOUND/,
  },
  'another text than the source': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.source = { document: 'table.md', text: 'Use at most 141 characters.' };
    },
    rule: 'source-text-is-kept',
    says: /141/,
  },
  'one text for two errors': {
    spoil: (catalog) => {
      catalog.errors.USER_LOCKED = { ...catalog.errors.USER_NOT_FOUND, code: 2005 };
    },
    rule: 'texts-are-distinct',
    says: /sameTextAs/,
  },
};
