import type { RuleText } from '../rule-text.js';

/** A rule that every file must keep before anything else can be said about it. */
export type ReadRule =
  | 'files-are-readable'
  | 'files-are-json'
  | 'keys-are-written-once'
  | 'includes-find-files'
  | 'files-are-included-once';

/** The rules of reading files. */
export const readRules: Readonly<Record<ReadRule, RuleText>> = {
  'files-are-readable': {
    severity: 'error',
    description:
      'Every file exists, may be read, and is UTF-8 without a byte order mark. ' +
      'A file that cannot be read is never taken for a correct one.',
    example: {
      wrong: { 'locales/de.json': '\ufeff{ "ORDER_NOT_FOUND": "Diese Bestellung gibt es nicht." }\n' },
      right: { 'locales/de.json': '{ "ORDER_NOT_FOUND": "Diese Bestellung gibt es nicht." }\n' },
    },
  },
  'files-are-json': {
    severity: 'error',
    description: 'Every file is JSON as RFC 8259 defines it: without comments, trailing commas or merge conflicts.',
    example: {
      wrong: { 'locales/de.json': '{ "ORDER_NOT_FOUND": "Diese Bestellung gibt es nicht.", }\n' },
      right: { 'locales/de.json': '{ "ORDER_NOT_FOUND": "Diese Bestellung gibt es nicht." }\n' },
    },
  },
  'keys-are-written-once': {
    severity: 'error',
    description:
      'An object has each key once. JSON.parse would silently keep the last of two, and the other would be lost.',
    example: {
      wrong: { 'locales/de.json': '{\n  "ORDER_NOT_FOUND": "Nicht da.",\n  "ORDER_NOT_FOUND": "Nicht gefunden."\n}\n' },
      right: { 'locales/de.json': '{\n  "ORDER_NOT_FOUND": "Nicht gefunden."\n}\n' },
    },
  },
  'includes-find-files': {
    severity: 'error',
    description:
      'Every path in "include" finds files below the folder of the catalogue, or in an installed package. ' +
      'Links are not followed, so that a catalogue says by itself which files it has.',
    example: {
      wrong: { 'catalog.json': { include: ['error/*.json'] }, 'errors/orders.json': { errors: {} } },
      right: { 'catalog.json': { include: ['errors/*.json'] }, 'errors/orders.json': { errors: {} } },
    },
  },
  'files-are-included-once': {
    severity: 'error',
    description:
      'No two paths in "include" find one file, none finds a part of the catalogue such as a locale, and no two files ' +
      'differ in upper and lower case only. So it is clear which file has an error.',
    example: {
      wrong: {
        'catalog.json': { include: ['errors/*.json', 'errors/orders.json'] },
        'errors/orders.json': { errors: {} },
      },
      right: { 'catalog.json': { include: ['errors/*.json'] }, 'errors/orders.json': { errors: {} } },
    },
  },
};
