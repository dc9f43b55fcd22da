import { type BadInclude, CATALOG } from './bad-include.js';
import { entry, HEAD } from './split-catalog.js';

/** Files that are wrong by themselves, or do not fit the catalogue. */
export const badContents: Readonly<Record<string, BadInclude>> = {
  'a file that includes others': {
    files: { 'errors/more.json': { include: ['x.json'], errors: { MORE_MISSING: entry(2002) } } },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '"include"']],
    says: 'An included file includes others. Name these files in "include" of the catalogue itself.',
  },
  'a circle': {
    files: { 'errors/more.json': { include: ['../catalog.json', 'more.json'], errors: {} } },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '"include"']],
    says: 'An included file includes others.',
  },
  'a catalogue of its own in the folder': {
    files: { 'errors/more.json': { ...HEAD, errors: { MORE_MISSING: entry(2002) } } },
    rule: 'files-match-their-schema',
    at: [
      ['errors/more.json', '"name": "shop"'],
      ['errors/more.json', '"sourceLocale"'],
      ['errors/more.json', '"envelope"'],
      ['errors/more.json', '"ranges"'],
    ],
    says: /is not a known property\. D/,
  },
  'a file that is no JSON': {
    files: { 'errors/more.json': '{\n  "errors": nope\n}' },
    rule: 'files-are-json',
    at: [['errors/more.json', 'nope']],
    says: 'nope',
  },
  'a file that is an array': {
    files: { 'errors/more.json': '[]' },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '[]']],
    says: 'The file is not an object.',
  },
  'a file without errors': {
    files: { 'errors/more.json': '{ "domain": "x" }' },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '{ "domain"']],
    says: 'The file has no "errors". Add "errors": The errors of the file by name.',
  },
  'errors that are no object': {
    files: { 'errors/more.json': '{ "errors": [] }' },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '[]']],
    says: '"errors" is not an object.',
  },
  'a wrong entry': {
    files: { 'errors/more.json': { errors: { MORE_MISSING: entry(2002, { retri: 'later' }) } } },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '"retri"']],
    says: 'Did you mean "retry"?',
  },
  'a wrong domain': {
    files: { 'errors/more.json': { domain: 'Order Domain', errors: {} } },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '"Order Domain"']],
    says: '"domain" has the wrong form. Expected: The domain',
  },
  '__proto__ in a file': {
    files: { 'errors/more.json': `{ "errors": { "__proto__": ${JSON.stringify(entry(2002))} } }` },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '"__proto__"']],
    says: 'The name "__proto__" is not allowed in "errors".',
  },
  '__proto__ beside the errors': {
    files: { 'errors/more.json': '{ "__proto__": { "domain": "x" }, "errors": {} }' },
    rule: 'files-match-their-schema',
    at: [['errors/more.json', '"__proto__"']],
    says: '"__proto__" is not a known property.',
  },
  'a message that does not parse': {
    files: { 'errors/more.json': { errors: { MORE_MISSING: entry(2002, { message: 'Use {max' }) } } },
    rule: 'messages-parse',
    at: [['errors/more.json', '{max']],
    says: 'max',
  },
  'a range that the catalogue does not have': {
    files: { 'errors/more.json': { range: 'order', errors: {} } },
    rule: 'included-files-fit-the-catalogue',
    at: [['errors/more.json', '"order"']],
    says: 'The catalogue has no range "order". Did you mean "orders"?',
  },
  'a range named like what objects inherit': {
    files: { 'errors/more.json': { range: 'constructor', errors: {} } },
    rule: 'included-files-fit-the-catalogue',
    at: [['errors/more.json', '"constructor"']],
    says: 'The catalogue has no range "constructor".',
  },
  'a code beyond the range of its file': {
    files: { 'errors/more.json': { range: 'orders', errors: { MORE_MISSING: entry(1003) } } },
    rule: 'included-files-fit-the-catalogue',
    at: [['errors/more.json', '1003,']],
    says: 'The code 1003 of MORE_MISSING is not in "orders", the range of its file. Give it a code of 2000–2999',
  },
  'a package in another source language': {
    include: ['errors/*.json', '@acme/base/catalog.json'],
    files: {
      'node_modules/@acme/base/package.json': {},
      'node_modules/@acme/base/catalog.json': { ...HEAD, sourceLocale: 'de', errors: { BASE_MISSING: entry(1500) } },
    },
    rule: 'included-files-fit-the-catalogue',
    at: [['node_modules/@acme/base/catalog.json', '"de"']],
    says: 'The texts of @acme/base are in de, and those of the catalogue in en.',
  },
  'no error in any file': {
    files: { 'errors/accounts.json': { errors: {} }, 'errors/orders.json': { errors: {} } },
    rule: 'files-match-their-schema',
    at: [[CATALOG, '[\n    "errors/*.json"']],
    says: 'Neither the catalogue nor a file that it includes has an error.',
  },
  'an include that is no list': {
    include: 'errors/*.json' as never,
    rule: 'files-match-their-schema',
    at: [[CATALOG, '"errors/*.json"']],
    says: '"include" is not an array.',
  },
  'an include that is empty': {
    include: [],
    rule: 'files-match-their-schema',
    at: [[CATALOG, '[]']],
    says: '"include" is empty.',
  },
  'an element that is no text': {
    include: ['errors/*.json', 7],
    rule: 'files-match-their-schema',
    at: [[CATALOG, '7\n']],
    says: 'is not a string.',
  },
  'an element that is empty': {
    include: ['errors/*.json', ''],
    rule: 'files-match-their-schema',
    at: [[CATALOG, '""']],
    says: 'is empty.',
  },
};
