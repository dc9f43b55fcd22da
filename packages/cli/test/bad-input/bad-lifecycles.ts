import type { BadInput } from './bad-input-case.js';

/** Ends of life and former names that break a rule of the catalogue. */
export const badLifecycles: Readonly<Record<string, BadInput>> = {
  'a replacement that is retired': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.retired = { since: '2', reason: 'Old.' };
      catalog.errors.NAME_TOO_LONG.deprecated = { since: '2', reason: 'Old.', replacedBy: 'USER_NOT_FOUND' };
    },
    rule: 'replacements-exist',
    says: 'USER_NOT_FOUND, which is retired itself.',
    at: '"replacedBy": "USER_NOT_FOUND"',
  },
  'a tombstone that is replaced by a deprecated error': {
    spoil: (catalog) => {
      catalog.errors.USER_LOCKED = { code: 2005, message: 'Locked.', status: 403, domain: 'account' };
      catalog.errors.USER_NOT_FOUND.deprecated = { since: '2', reason: 'Old.', replacedBy: 'USER_LOCKED' };
      catalog.errors.NAME_TOO_LONG.retired = { since: '2', reason: 'Old.', replacedBy: 'USER_NOT_FOUND' };
    },
    rule: 'replacements-exist',
    says: 'USER_NOT_FOUND, which is deprecated itself.',
    at: '"replacedBy": "USER_NOT_FOUND"',
  },
  'an error that replaces itself': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.retired = { since: '2', reason: 'Old.', replacedBy: 'NAME_TOO_LONG' };
    },
    rule: 'replacements-exist',
    says: 'NAME_TOO_LONG is to be replaced by itself.',
    at: '"replacedBy": "NAME_TOO_LONG"',
  },
  'replacements in a circle': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.deprecated = { since: '2', reason: 'Old.', replacedBy: 'USER_NOT_FOUND' };
      catalog.errors.USER_NOT_FOUND.deprecated = { since: '2', reason: 'Old.', replacedBy: 'NAME_TOO_LONG' };
    },
    rule: 'replacements-exist',
    says: 'which is deprecated itself.',
  },
  'an alias that is the name of another error': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.aliases = ['TOO_LONG', 'USER_NOT_FOUND'];
    },
    rule: 'aliases-are-free',
    says: 'NAME_TOO_LONG has the alias USER_NOT_FOUND, which is the name of an error.',
    at: '"USER_NOT_FOUND"',
  },
  'an alias of two errors': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.aliases = ['OLD_NAME'];
      catalog.errors.NAME_TOO_LONG.aliases = ['OLD_NAME'];
    },
    rule: 'aliases-are-free',
    says: 'which is an alias of USER_NOT_FOUND.',
    at: '"OLD_NAME"',
  },
  'an alias of itself': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.aliases = ['NAME_TOO_LONG'];
    },
    rule: 'aliases-are-free',
    says: 'NAME_TOO_LONG is an alias of itself.',
  },
  'an answer as a mistyped error': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.sameAnswerAs = 'USER_NOT_FUOND';
    },
    rule: 'same-answers-agree',
    says: 'NAME_TOO_LONG is to be answered as USER_NOT_FUOND, which is not in the catalogue.',
    at: '"USER_NOT_FUOND"',
  },
  'an answer as an error with another status': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.sameAnswerAs = 'NAME_TOO_LONG';
    },
    rule: 'same-answers-agree',
    says: 'its status is 404 and the other one’s is 422.',
    at: '"NAME_TOO_LONG"',
  },
  'the alias of a tombstone, used again': {
    spoil: (catalog) => {
      Object.assign(catalog.errors.USER_NOT_FOUND, { aliases: ['NO_USER'], retired: { since: '2', reason: 'Old.' } });
      catalog.errors.NO_USER = { code: 2005, message: 'No user.', status: 404, domain: 'account' };
    },
    rule: 'aliases-are-free',
    says: 'USER_NOT_FOUND has the alias NO_USER, which is the name of an error.',
  },
  'an alias with the type of another name': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.aliases = ['USER_NOT_FOUND2'];
      catalog.errors.USER_NOT_FOUND.aliases = ['USER_NOT_FOUND_2'];
    },
    rule: 'type-names-are-unique',
    says: 'becomes the type UserNotFound2, which is taken by',
  },
  'an alias with the type of the generated module': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.aliases = ['ERROR_NAME'];
    },
    rule: 'type-names-are-unique',
    says: 'The alias ERROR_NAME becomes the type ErrorName, which is taken by the generated module itself.',
    at: 'ERROR_NAME',
  },
  'an alias in lower case': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.aliases = ['too_long'];
    },
    rule: 'files-match-their-schema',
    says: /^Element 1 of "aliases" has the wrong form\./,
    at: 'too_long',
  },
  'a tombstone without a reason': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.retired = { since: '2' };
    },
    rule: 'files-match-their-schema',
    says: '"reason"',
    at: 'retired',
  },
};
