import type { BadInput } from './bad-input-case.js';

/** Entries that break a rule of the catalogue. */
export const badEntries: Readonly<Record<string, BadInput>> = {
  'a code used twice': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.code = 2004;
    },
    rule: 'codes-are-unique',
    says: 'belongs to USER_NOT_FOUND',
  },
  'a code out of range': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.code = 3004;
    },
    rule: 'codes-lie-in-one-range',
    says: '2000–2999 (identity)',
    at: '3004',
  },
  'a mistyped type of a short parameter': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.id = 'strng';
    },
    rule: 'files-match-their-schema',
    says: /^"id" has a value that is not allowed\. Did you mean "string"\? Allowed are "string", "integer", "number"/,
    at: '"strng"',
  },
  'a format as the type of a short parameter': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.id = 'uuid';
    },
    rule: 'files-match-their-schema',
    says: /Write one of "string", .* Expected: A parameter: a JSON Schema, or only its type/,
    at: '"uuid"',
  },
  'an unknown format': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.id = { type: 'string', format: 'datetime' };
    },
    rule: 'files-match-their-schema',
    says: /^"format" has a value that is not allowed\. Did you mean "date-time"\?/,
    at: '"datetime"',
  },
  'a name that is not in kebab-case': {
    spoil: (catalog) => {
      catalog.name = 'My Shop';
    },
    rule: 'files-match-their-schema',
    says: /^"name" has the wrong form\. .* For example: "authing"\.$/,
    at: '"My Shop"',
  },
  'a parameter whose name is a reserved word': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.class = 'string?';
    },
    rule: 'property-names-are-safe',
    says: 'Call it "classValue". If responses have "class", say so: "at": "class".',
  },
  'a reserved code': {
    spoil: (catalog) => {
      catalog.ranges[0].reserved = [{ code: 2004, reason: 'Sent by an early release.' }];
    },
    rule: 'codes-lie-in-one-range',
    says: 'reserved: Sent by an early release.',
  },
  'overlapping ranges': {
    spoil: (catalog) => {
      catalog.ranges.push({ from: 2999, to: 3999, name: 'other' });
    },
    rule: 'ranges-do-not-overlap',
    says: 'overlaps "identity"',
    at: '"from": 2999',
  },
  'a parameter constructor': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.constructor = { type: 'string', default: '', description: 'x' };
    },
    rule: 'property-names-are-safe',
    says: 'JavaScript keeps for itself',
  },
  'an envelope property hasOwnProperty': {
    spoil: (catalog) => {
      catalog.envelope.data = 'hasOwnProperty';
    },
    rule: 'property-names-are-safe',
    says: 'JavaScript keeps for itself',
    at: 'hasOwnProperty',
  },
  'a nested property toString': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.list = {
        type: 'array',
        default: [],
        description: 'x',
        items: { type: 'object', properties: { toString: { type: 'string' } } },
      };
    },
    rule: 'property-names-are-safe',
    says: 'JavaScript keeps for itself',
    at: 'toString',
  },
  'two names with one type': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG2 = { ...catalog.errors.USER_NOT_FOUND, code: 2005, message: 'A.' };
      catalog.errors.NAME_TOO_LONG_2 = { ...catalog.errors.USER_NOT_FOUND, code: 2006, message: 'B.' };
    },
    rule: 'type-names-are-unique',
    says: 'NameTooLong2',
    at: 'NAME_TOO_LONG_2',
  },
  'a default that does not fit': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.max.default = 'many';
    },
    rule: 'defaults-fit-their-schema',
    says: /default/,
    at: '"many"',
  },
  'a keyword of another type': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.max.minLength = 3;
    },
    rule: 'parameter-keywords-fit-their-type',
    says: /minLength/,
    at: 'minLength',
  },
  'a replacement that does not exist': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.deprecated = { since: '2', reason: 'Old.', replacedBy: 'NAME_TO_LONG' };
    },
    rule: 'replacements-exist',
    says: 'Did you mean NAME_TOO_LONG?',
    at: 'NAME_TO_LONG',
  },
  'an enum with more values than can be compiled': {
    spoil: (catalog) => {
      const kind = {
        type: 'string',
        description: 'x',
        enum: Array.from({ length: 100_001 }, (_, index) => `${index}`),
      };
      catalog.errors.NAME_TOO_LONG.data.kind = kind;
    },
    rule: 'sizes-are-limited',
    says: '100,001 values of one enum',
    at: 'data',
  },
  'one property for two parts of the envelope': {
    spoil: (catalog) => {
      catalog.envelope.data = 'message';
    },
    rule: 'envelope-places-are-distinct',
    says: 'is taken by',
  },
  'a pattern that takes exponential time': {
    spoil: (catalog) => {
      const pattern = { type: 'string', pattern: '^(a+)+$', default: `${'a'.repeat(40)}!`, description: 'x' };
      catalog.errors.NAME_TOO_LONG.data.name = pattern;
    },
    rule: 'patterns-are-fast',
    says: 'exponential time',
    at: '^(a+)+$',
  },
  'limits between which no integer lies': {
    spoil: (catalog) => {
      Object.assign(catalog.errors.NAME_TOO_LONG.data.max, { minimum: 1.2, maximum: 1.8, default: 1 });
    },
    rule: 'parameter-keywords-fit-their-type',
    says: 'no value fits',
  },
};
