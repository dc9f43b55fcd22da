import { type BadInclude, CATALOG } from './bad-include.js';
import { entry } from './split-catalog.js';

/** Files that contradict each other. */
export const badConflicts: Readonly<Record<string, BadInclude>> = {
  'a file that two patterns find': {
    include: ['errors/*.json', 'errors/orders.json'],
    rule: 'files-are-included-once',
    at: [[CATALOG, '"errors/orders.json"']],
    says: 'errors/orders.json is included twice. Delete it, or let it find other files than "errors/*.json".',
  },
  'a pattern written twice': {
    include: ['errors/*.json', './errors/*.json'],
    rule: 'files-are-included-once',
    at: [[CATALOG, '"./errors/*.json"']],
    says: 'errors/accounts.json is included twice.',
  },
  'the catalogue itself': {
    include: ['catalog.json'],
    rule: 'files-are-included-once',
    at: [[CATALOG, '"catalog.json"']],
    says: 'The path finds catalog.json, which is a part of the catalogue already.',
  },
  'a locale': {
    include: ['**/*.json'],
    files: { 'locales/de.json': {} },
    rule: 'files-are-included-once',
    at: [[CATALOG, '"**/*.json"']],
    says: 'which is a part of the catalogue already.',
  },
  'files that differ in case only': {
    files: { 'errors/ORDERS.json': { errors: { OTHER_MISSING: entry(1003) } } },
    rule: 'files-are-included-once',
    at: [[CATALOG, '"errors/*.json"']],
    says: 'differ in upper and lower case only. Rename one of them',
  },
  'a name in two files': {
    files: { 'errors/more.json': { domain: 'more', errors: { ORDER_NOT_FOUND: entry(2002) } } },
    rule: 'names-are-in-one-file',
    at: [
      ['errors/more.json', '"ORDER_NOT_FOUND"'],
      ['errors/orders.json', '"ORDER_NOT_FOUND"'],
    ],
    says: /ORDER_NOT_FOUND is also in errors\/(?:more|orders)\.json\. Delete one of the two\./,
  },
  'a name in the catalogue and in a file': {
    errors: { ORDER_NOT_FOUND: entry(2002, { domain: 'order' }) },
    rule: 'names-are-in-one-file',
    at: [
      [CATALOG, '"ORDER_NOT_FOUND"'],
      ['errors/orders.json', '"ORDER_NOT_FOUND"'],
    ],
    says: 'ORDER_NOT_FOUND is also in',
  },
  'a code in two files': {
    files: { 'errors/more.json': { domain: 'more', errors: { MORE_MISSING: entry(2001) } } },
    rule: 'codes-are-unique',
    at: [
      ['errors/more.json', '2001,'],
      ['errors/orders.json', '2001,'],
    ],
    says: 'has the code 2001, which',
  },
  'an alias that is a name in another file': {
    files: {
      'errors/more.json': { domain: 'more', errors: { MORE_MISSING: entry(2002, { aliases: ['USER_LOCKED'] }) } },
    },
    rule: 'aliases-are-free',
    at: [
      ['errors/accounts.json', '"USER_LOCKED"'],
      ['errors/more.json', '"USER_LOCKED"'],
    ],
    says: 'USER_LOCKED',
  },
  'an alias in two files': {
    files: {
      'errors/more.json': { domain: 'more', errors: { MORE_MISSING: entry(2002, { aliases: ['OLD_NAME'] }) } },
      'errors/most.json': { domain: 'more', errors: { MOST_MISSING: entry(2003, { aliases: ['OLD_NAME'] }) } },
    },
    rule: 'aliases-are-free',
    at: [
      ['errors/more.json', '"MORE_MISSING"'],
      ['errors/most.json', '"OLD_NAME"'],
    ],
    says: 'OLD_NAME',
  },
};
