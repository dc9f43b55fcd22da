import type { MutableCatalog } from '../snapshot-of-catalog.js';
import type { Mutation } from './mutation.js';

const errorsOf = ({ catalog }: MutableCatalog) => catalog.errors;
const NEW = { code: 1004, message: 'The order is empty.', status: 422, domain: 'order' };

/** Edits of whole errors: their codes, names and lives. */
export const mutationsOfErrors: Readonly<Record<string, Mutation>> = {
  'a code is added': {
    edit: (it) => Object.assign(errorsOf(it), { ORDER_EMPTY: NEW }),
    changes: [['code-added', 'minor', 'ORDER_EMPTY', null, 1004]],
  },
  'a code is removed': {
    edit: (it) => delete errorsOf(it).ORDER_NOT_FOUND,
    changes: [['code-removed', 'major', 'ORDER_NOT_FOUND', 1001, null]],
  },
  'a code is renumbered': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_NOT_FOUND, { code: 1009 }),
    changes: [['code-renumbered', 'major', 'ORDER_NOT_FOUND', 1001, 1009]],
  },
  'the number of a removed error is reused': {
    edit: (it) => {
      delete errorsOf(it).ORDER_NOT_FOUND;
      errorsOf(it).ORDER_EMPTY = { ...NEW, code: 1001 };
    },
    changes: [['code-reused', 'forbidden', 'ORDER_NOT_FOUND', 'ORDER_NOT_FOUND', 'ORDER_EMPTY']],
  },
  'the number of a tombstone is reused': {
    edit: (it) => {
      delete errorsOf(it).ORDER_FROZEN;
      errorsOf(it).ORDER_EMPTY = { ...NEW, code: 1003, message: 'The order is frozen.', aliases: ['ORDER_FROZEN'] };
    },
    changes: [['code-reused', 'forbidden', 'ORDER_FROZEN', 'ORDER_FROZEN', 'ORDER_EMPTY']],
  },
  'the number of a live error is given to another one as well': {
    edit: (it) => Object.assign(errorsOf(it), { ORDER_EMPTY: { ...NEW, code: 1001 } }),
    changes: [['code-reused', 'forbidden', 'ORDER_NOT_FOUND', 'ORDER_NOT_FOUND', 'ORDER_EMPTY']],
  },
  'two errors swap their numbers': {
    edit: (it) => {
      errorsOf(it).ORDER_NOT_FOUND.code = 2002;
      errorsOf(it).PASSWORD_EXPIRED.code = 1001;
    },
    changes: [
      ['code-reused', 'forbidden', 'ORDER_NOT_FOUND', 'ORDER_NOT_FOUND', 'PASSWORD_EXPIRED'],
      ['code-reused', 'forbidden', 'PASSWORD_EXPIRED', 'PASSWORD_EXPIRED', 'ORDER_NOT_FOUND'],
      ['code-renumbered', 'major', 'ORDER_NOT_FOUND', 1001, 2002],
      ['code-renumbered', 'major', 'PASSWORD_EXPIRED', 2002, 1001],
    ],
  },
  'a tombstone is deleted': {
    edit: (it) => delete errorsOf(it).ORDER_FROZEN,
    changes: [['tombstone-deleted', 'forbidden', 'ORDER_FROZEN', 'retired since 1.1.0', null]],
  },
  'a tombstone comes to life': {
    edit: (it) => delete errorsOf(it).ORDER_FROZEN.retired,
    changes: [['tombstone-deleted', 'forbidden', 'ORDER_FROZEN', 'retired since 1.1.0', 'live']],
  },
  'a tombstone is renumbered': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_FROZEN, { code: 1010 }),
    changes: [['tombstone-deleted', 'forbidden', 'ORDER_FROZEN', 'retired since 1.1.0', 1010]],
  },
  'an error is renamed': {
    edit: (it) => rename(it, 'ORDER_NOT_FOUND', 'ORDER_MISSING', {}),
    changes: [['name-changed', 'major', 'ORDER_NOT_FOUND', 'ORDER_NOT_FOUND', 'ORDER_MISSING']],
  },
  'an error is renamed and keeps its former name': {
    edit: (it) => rename(it, 'ORDER_NOT_FOUND', 'ORDER_MISSING', { aliases: ['ORDER_NOT_FOUND'] }),
    changes: [['name-changed', 'minor', 'ORDER_NOT_FOUND', 'ORDER_NOT_FOUND', 'ORDER_MISSING']],
  },
  'an error is renamed, reworded and keeps its former name': {
    edit: (it) => rename(it, 'ORDER_NOT_FOUND', 'ORDER_MISSING', { aliases: ['ORDER_NOT_FOUND'], message: 'Gone.' }),
    changes: [
      ['name-changed', 'minor', 'ORDER_NOT_FOUND', 'ORDER_NOT_FOUND', 'ORDER_MISSING'],
      ['message-changed', 'patch', 'ORDER_NOT_FOUND'],
    ],
  },
  'an error is renamed and renumbered': {
    edit: (it) => rename(it, 'ORDER_NOT_FOUND', 'ORDER_MISSING', { aliases: ['ORDER_NOT_FOUND'], code: 1009 }),
    changes: [
      ['code-renumbered', 'major', 'ORDER_NOT_FOUND', 1001, 1009],
      ['name-changed', 'minor', 'ORDER_NOT_FOUND', 'ORDER_NOT_FOUND', 'ORDER_MISSING'],
    ],
  },
  'two errors become one': {
    edit: (it) => {
      delete errorsOf(it).ORDER_NOT_FOUND;
      errorsOf(it).PASSWORD_EXPIRED.aliases = ['ORDER_NOT_FOUND'];
    },
    changes: [
      ['name-reused', 'forbidden', 'ORDER_NOT_FOUND', 1001, 2002],
      ['code-removed', 'major', 'ORDER_NOT_FOUND', 1001, null],
      ['alias-added', 'minor', 'PASSWORD_EXPIRED', null, 'ORDER_NOT_FOUND'],
    ],
  },
  'a former name is forgotten': {
    edit: (it) => delete errorsOf(it).NAME_TOO_LONG.aliases,
    changes: [['alias-removed', 'major', 'NAME_TOO_LONG', 'TITLE_TOO_LONG', null]],
  },
  'a former name is given to a new error': {
    edit: (it) => {
      delete errorsOf(it).NAME_TOO_LONG.aliases;
      errorsOf(it).TITLE_TOO_LONG = NEW;
    },
    changes: [
      ['name-reused', 'forbidden', 'NAME_TOO_LONG', 2001, 1004],
      ['code-added', 'minor', 'TITLE_TOO_LONG', null, 1004],
    ],
  },
  'an error goes back to its former name': {
    edit: (it) => rename(it, 'NAME_TOO_LONG', 'TITLE_TOO_LONG', { aliases: ['NAME_TOO_LONG'] }),
    changes: [['name-changed', 'minor', 'NAME_TOO_LONG', 'NAME_TOO_LONG', 'TITLE_TOO_LONG']],
  },
  'a deprecated error is retired': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_LOCKED, { retired: { since: '2.0.0', reason: 'Done.' } }),
    changes: [['code-retired', 'major', 'ORDER_LOCKED', 'deprecated', 'retired since 2.0.0']],
  },
  'a deprecated error is retired, and no longer deprecated': {
    edit: (it) => {
      const { deprecated, ...locked } = errorsOf(it).ORDER_LOCKED;
      errorsOf(it).ORDER_LOCKED = { ...locked, retired: deprecated };
    },
    changes: [['code-retired', 'major', 'ORDER_LOCKED', 'deprecated', 'retired since 1.1.0']],
  },
  'a live error is retired': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_NOT_FOUND, { retired: { since: '2.0.0', reason: 'Done.' } }),
    changes: [['code-retired', 'major', 'ORDER_NOT_FOUND', 'live', 'retired since 2.0.0']],
  },
  'an error is deprecated': {
    edit: (it) =>
      Object.assign(errorsOf(it).ORDER_NOT_FOUND, {
        deprecated: { since: '1.3.0', reason: 'Split.', replacedBy: 'X' },
      }),
    changes: [['deprecated', 'minor', 'ORDER_NOT_FOUND', null, 'since 1.3.0, replaced by X']],
  },
  'an error is deprecated without a replacement': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_NOT_FOUND, { deprecated: { since: '1.3.0', reason: 'Split.' } }),
    changes: [
      [
        'deprecated',
        'minor',
        'ORDER_NOT_FOUND',
        null,
        'since 1.3.0',
        { warning: 'Nothing says what to send instead.' },
      ],
    ],
  },
  'an error is no longer deprecated': {
    edit: (it) => delete errorsOf(it).ORDER_LOCKED.deprecated,
    changes: [['undeprecated', 'minor', 'ORDER_LOCKED', 'since 1.1.0', null]],
  },
  'the reason of a deprecation is reworded': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_LOCKED.deprecated, { reason: 'Other words.' }),
    changes: [['end-of-life-changed', 'patch', 'ORDER_LOCKED']],
  },
  'the replacement is another': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_LOCKED.deprecated, { replacedBy: 'PASSWORD_EXPIRED' }),
    changes: [['end-of-life-changed', 'patch', 'ORDER_LOCKED']],
  },
};

function rename(it: MutableCatalog, from: string, to: string, changes: object): void {
  const { [from]: entry, ...others } = errorsOf(it);
  it.catalog.errors = { ...others, [to]: { ...entry, ...changes } };
  for (const texts of Object.values(it.locales)) {
    if (texts[from] !== undefined) texts[to] = texts[from];
    delete texts[from];
  }
}
