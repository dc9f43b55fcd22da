import type { BadInput } from './bad-input-case.js';

const text = (catalog: unknown): string => JSON.stringify(catalog, null, 2);

/** Files that are not JSON, or not of the right shape. */
export const badFiles: Readonly<Record<string, BadInput>> = {
  'not JSON': { spoil: () => '{ "name": nope }', rule: 'files-are-json', says: 'nope' },
  'a trailing comma': { spoil: () => '{\n  "name": "x",\n}', rule: 'files-are-json', says: 'trailing comma' },
  'a BOM': { spoil: (catalog) => `\ufeff${text(catalog)}`, rule: 'files-are-readable', says: 'byte order mark' },
  'UTF-16': {
    spoil: (catalog) => Buffer.from(`\ufeff${text(catalog)}`, 'utf16le'),
    rule: 'files-are-readable',
    says: 'UTF-8',
  },
  'a name written twice': {
    spoil: (catalog) => text(catalog).replace('"NAME_TOO_LONG"', '"USER_NOT_FOUND"'),
    rule: 'keys-are-written-once',
    says: '"USER_NOT_FOUND" is written twice; the first one is on line',
  },
  'a message written twice': {
    spoil: (catalog) => text(catalog).replace('"status": 404', '"message": "Other.",\n"status": 404'),
    rule: 'keys-are-written-once',
    says: '"message" is written twice',
    at: 'Other.',
  },
  'an unknown property': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.retri = 'later';
    },
    rule: 'files-match-their-schema',
    says: 'Did you mean "retry"?',
    at: 'retri',
  },
  'a missing property': {
    spoil: (catalog) => {
      delete catalog.errors.USER_NOT_FOUND.status;
    },
    rule: 'files-match-their-schema',
    says: '"USER_NOT_FOUND" has no "status"',
    at: 'USER_NOT_FOUND',
  },
  'a value that is not allowed': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.retry = 'latr';
    },
    rule: 'files-match-their-schema',
    says: 'Did you mean "later"?',
    at: 'latr',
  },
  'a name in lower case': {
    spoil: (catalog) => {
      catalog.errors.userLocked = { ...catalog.errors.USER_NOT_FOUND, code: 2005, message: 'Locked.' };
    },
    rule: 'files-match-their-schema',
    says: 'USER_LOCKED',
    at: 'userLocked',
  },
  'the name __proto__': {
    spoil: (catalog) => text(catalog).replace('"NAME_TOO_LONG"', '"__proto__"'),
    rule: 'files-match-their-schema',
    says: 'The name "__proto__" is not allowed',
    at: '__proto__',
  },
  'the name constructor': {
    spoil: (catalog) => text(catalog).replace('"NAME_TOO_LONG"', '"constructor"'),
    rule: 'files-match-their-schema',
    says: 'CONSTRUCTOR',
    at: '"constructor"',
  },
  'a translation that is no text': {
    spoil: (_, locales) => {
      locales.de.USER_NOT_FOUND = 4;
    },
    rule: 'files-match-their-schema',
    says: 'is not a string',
  },
  'an empty file': {
    spoil: () => ' \n',
    rule: 'files-are-json',
    says: 'The file is empty.',
  },
  'a file nested without end': {
    spoil: () => '['.repeat(100_000),
    rule: 'files-are-json',
    says: 'nested more than 100 levels deep',
  },
  'a parameter nested without end': {
    spoil: (catalog) => {
      let items: unknown = { type: 'string' };
      for (let depth = 0; depth < 1000; depth++) items = { type: 'array', items };
      catalog.errors.NAME_TOO_LONG.data.list = { type: 'array', description: 'x', default: [], items };
    },
    rule: 'files-are-json',
    says: 'nested more than 100 levels deep',
  },
  'a $schema in a locale file': {
    spoil: (_, locales) => {
      locales.de.$schema = '../locale.schema.json';
    },
    rule: 'files-match-their-schema',
    says: 'Delete it: a locale file has names and texts',
  },
};
