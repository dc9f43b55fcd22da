import { expect } from 'vitest';
import type { MutableCatalog } from '../snapshot-of-catalog.js';
import type { Mutation } from './mutation.js';

const errorsOf = ({ catalog }: MutableCatalog) => catalog.errors;

/** Edits of texts and languages. */
export const mutationsOfTexts: Readonly<Record<string, Mutation>> = {
  'the text is reworded': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_NOT_FOUND, { message: 'No such order.' }),
    changes: [['message-changed', 'patch', 'ORDER_NOT_FOUND', 'There is no such order.', 'No such order.']],
  },
  'a placeholder is dropped everywhere': {
    edit: (it) => {
      errorsOf(it).NAME_TOO_LONG.message = 'Use fewer characters for {field}.';
      it.locales.de = { ...it.locales.de, NAME_TOO_LONG: 'Weniger Zeichen für {field}.' };
      it.locales.ja = { ...it.locales.ja, NAME_TOO_LONG: '{field} が長すぎます。' };
    },
    changes: [
      ['placeholder-removed', 'major', 'NAME_TOO_LONG', 'max', null],
      ['message-changed', 'patch', 'NAME_TOO_LONG'],
      ['translation-changed', 'patch', 'NAME_TOO_LONG', expect.anything(), expect.anything(), { locale: 'de' }],
      ['translation-changed', 'patch', 'NAME_TOO_LONG', expect.anything(), expect.anything(), { locale: 'ja' }],
    ],
  },
  'a placeholder is dropped in one language': {
    edit: (it) => Object.assign(it.locales.de ?? {}, { NAME_TOO_LONG: 'Weniger Zeichen für {field}.' }),
    changes: [
      ['placeholder-removed', 'major', 'NAME_TOO_LONG', 'max', null, { locale: 'de' }],
      ['translation-changed', 'patch', 'NAME_TOO_LONG', expect.anything(), expect.anything(), { locale: 'de' }],
    ],
  },
  'a placeholder is renamed': {
    edit: (it) => Object.assign(errorsOf(it).NAME_TOO_LONG, { message: 'Use at most {limit} characters for {field}.' }),
    changes: [
      ['placeholder-renamed', 'major', 'NAME_TOO_LONG', 'max', 'limit'],
      ['message-changed', 'patch', 'NAME_TOO_LONG'],
    ],
  },
  'a text that does not parse any more': {
    edit: (it) => Object.assign(errorsOf(it).NAME_TOO_LONG, { message: 'Use at most {max characters.' }),
    changes: [['message-changed', 'patch', 'NAME_TOO_LONG']],
  },
  'a translation is reworded': {
    edit: (it) => Object.assign(it.locales.de ?? {}, { ORDER_NOT_FOUND: 'Keine Bestellung.' }),
    changes: [
      ['translation-changed', 'patch', 'ORDER_NOT_FOUND', expect.anything(), 'Keine Bestellung.', { locale: 'de' }],
    ],
  },
  'a translation is removed': {
    edit: (it) => delete it.locales.de?.ORDER_NOT_FOUND,
    changes: [
      ['translation-removed', 'minor', 'ORDER_NOT_FOUND', 'Diese Bestellung gibt es nicht.', null, { locale: 'de' }],
    ],
  },
  'a translation is added': {
    edit: (it) => Object.assign(it.locales.ja ?? {}, { PASSWORD_EXPIRED: '期限切れです。' }),
    changes: [['translation-added', 'patch', 'PASSWORD_EXPIRED', null, '期限切れです。', { locale: 'ja' }]],
  },
  'a language is removed': {
    edit: (it) => delete it.locales.de,
    changes: [['locale-removed', 'major', null, 'de', null, { locale: 'de' }]],
  },
  'a language is added': {
    edit: (it) => Object.assign(it.locales, { fr: { ORDER_NOT_FOUND: 'Introuvable.' } }),
    changes: [['locale-added', 'minor', null, null, 'fr', { locale: 'fr' }]],
  },
  'a new error with all its translations': {
    edit: (it) => {
      errorsOf(it).ORDER_EMPTY = { code: 1004, message: 'Empty.', status: 422, domain: 'order' };
      Object.assign(it.locales.de ?? {}, { ORDER_EMPTY: 'Leer.' });
      Object.assign(it.locales.ja ?? {}, { ORDER_EMPTY: '空です。' });
    },
    changes: [['code-added', 'minor', 'ORDER_EMPTY', null, 1004]],
  },
  'a translation is made the source': {
    edit: (it) => {
      const { de = {}, ...others } = it.locales;
      const english = Object.fromEntries(Object.keys(errorsOf(it)).map((name) => [name, errorsOf(it)[name].message]));
      it.locales = { ...others, en: english };
      it.catalog.sourceLocale = 'de';
      for (const name of Object.keys(errorsOf(it))) errorsOf(it)[name].message = de[name] ?? 'Eingefroren.';
    },
    changes: [
      ['source-locale-changed', 'minor', null, 'en', 'de'],
      ['translation-added', 'patch', 'ORDER_FROZEN', null, 'Eingefroren.', { locale: 'de' }],
    ],
  },
  'the causes are reworded': {
    edit: (it) => Object.assign(errorsOf(it).NAME_TOO_LONG, { causes: ['Other words.'] }),
    changes: [['hint-changed', 'patch', 'NAME_TOO_LONG']],
  },
  'a fix is added': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_NOT_FOUND, { fixes: ['Look again.'] }),
    changes: [['hint-changed', 'patch', 'ORDER_NOT_FOUND', null, expect.anything()]],
  },
  'the comment for translators is another': {
    edit: (it) => Object.assign(errorsOf(it).NAME_TOO_LONG, { comment: 'Above the field.' }),
    changes: [['comment-changed', 'patch', 'NAME_TOO_LONG', expect.anything(), 'Above the field.']],
  },
  'the longest text is shorter': {
    edit: (it) => Object.assign(errorsOf(it).NAME_TOO_LONG, { maxLength: 60 }),
    changes: [['comment-changed', 'patch', 'NAME_TOO_LONG']],
  },
};
