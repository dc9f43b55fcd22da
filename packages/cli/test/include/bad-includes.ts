import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entry, FILES, HEAD } from './split-catalog.js';

/** A catalogue in several files that is wrong, and what must refuse it. */
export interface BadInclude {
  /** Absent for `errors/*.json`. */
  readonly include?: readonly unknown[];
  readonly errors?: object;
  /** Beside those of the tests. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** Makes what is no file. */
  readonly make?: (folder: string) => void;
  readonly rule: string;
  /** The places of the diagnostics of the rule: the file, and the text at which each begins. */
  readonly at: readonly (readonly [file: string, text: string])[];
  /** What the message or the help must say. */
  readonly says: string | RegExp;
}

const CATALOG = 'catalog.json';

/** Patterns that are written wrongly, and what must be said of them. */
const malformed: Readonly<Record<string, string>> = {
  '/etc/errors.json': 'The path is absolute.',
  'C:/errors/a.json': 'The path is absolute.',
  'file:///etc/errors.json': 'The path is absolute.',
  '../other/errors.json': 'The path leads out of its folder.',
  'errors/../../other.json': 'The path leads out of its folder.',
  '@acme/base/../../x.json': 'The path leads out of its folder.',
  'errors\\orders.json': 'The path has a backslash.',
  'errors/\0.json': 'The path has a control character.',
  'errors/\ud800.json': 'The path has a control character.',
  'errors//orders.json': 'The path has an empty step.',
  'errors/./orders.json': 'The path has an empty step.',
  'err*/orders.json': 'A star stands where none can.',
  'errors/**.json': 'A star stands where none can.',
  'errors/**': 'A star stands where none can.',
  '**/errors/**/a.json': '"**" is written twice.',
  'errors/*': 'The path does not end in .json.',
  'errors/': 'The path does not end in .json.',
  'node_modules/@acme/base/catalog.json': 'The path leads into node_modules.',
  '@acme/base.json': 'The path names a package, but no file of it.',
  '@acme/..': 'The path names a package, but no file of it.',
  '@acme/../x.json': 'The path does not begin with the name of a package.',
  'npm:base': 'The path names a package, but no file of it.',
  'npm:../x.json': 'The path does not begin with the name of a package.',
};

/** Patterns that find nothing, or what cannot be included. */
const found: Readonly<Record<string, BadInclude>> = {
  'a file that is missing': found1(
    'errors/order.json',
    'There is no file errors/order.json.',
    'Did you mean "orders.json"?',
  ),
  'a folder that is missing': found1('error/orders.json', 'There is no folder error.', 'Did you mean "errors"?'),
  'a file whose case is another': found1(
    'errors/Orders.json',
    'There is no file errors/Orders.json.',
    'Did you mean "orders.json"?',
  ),
  'a pattern that finds nothing': found1('errors/*-v2.json', 'The path finds no file.', 'it begins in .'),
  'a pattern for any folders that finds nothing': found1(
    'errors/**/x.json',
    'The path finds no file.',
    'Check the path',
  ),
  'a pattern with signs that mean nothing here': found1(
    'errors/{a,b}*.json',
    'The path finds no file.',
    'only "*" and "**"',
  ),
  'a file that begins with a dot': {
    ...found1('errors/*.txt.json', 'The path finds no file.', 'dot'),
    files: { 'errors/.a.txt.json': {} },
  },
  'a package that is not installed': found1(
    '@acme/base/catalog.json',
    'The package @acme/base is not installed',
    'npm install @acme/base',
  ),
  'a package without a scope that is not installed': found1(
    'npm:base/catalog.json',
    'The package base is not installed',
    'npm install base',
  ),
  'a package that lacks the file': {
    ...found1('@acme/base/catalogue.json', 'There is no file catalogue.json.', 'Did you mean "catalog.json"?'),
    files: { 'node_modules/@acme/base/package.json': {}, 'node_modules/@acme/base/catalog.json': {} },
  },
  'a file that is a folder': {
    ...found1('errors/more.json', 'errors/more.json is a folder.', 'errors/more.json/*.json'),
    make: (folder) => mkdirSync(join(folder, 'errors/more.json')),
  },
  'a folder that is a file': found1('package.json/orders.json', 'package.json is not a folder.', 'Name JSON files.'),
  'a file that is a link': {
    ...found1('errors/link.json', 'errors/link.json is a link.', 'Put the file itself there'),
    make: (folder) => symlinkSync(join(folder, 'package.json'), join(folder, 'errors/link.json')),
  },
  'a link among the files of a pattern': {
    ...found1('errors/*.json', 'errors/passwd.json is a link.', 'Put the file itself there'),
    make: (folder) => symlinkSync('/etc/passwd', join(folder, 'errors/passwd.json')),
  },
  'a folder that is a link': {
    ...found1('more/orders.json', 'more is a link.', 'Put the folder itself there'),
    make: (folder) => symlinkSync(join(folder, 'errors'), join(folder, 'more')),
  },
  'a link in a package': {
    ...found1('@acme/base/catalog.json', 'catalog.json is a link.', 'Put the file itself there'),
    files: { 'node_modules/@acme/base/package.json': {} },
    make: (folder) => symlinkSync(join(folder, 'catalog.json'), join(folder, 'node_modules/@acme/base/catalog.json')),
  },
};

function found1(pattern: string, ...says: readonly string[]): BadInclude {
  const all = new RegExp(says.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));
  return { include: [pattern], rule: 'includes-find-files', at: [[CATALOG, JSON.stringify(pattern)]], says: all };
}

const conflicts: Readonly<Record<string, BadInclude>> = {
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

const contents: Readonly<Record<string, BadInclude>> = {
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
    says: '"domain" does not match',
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

const written = Object.entries(malformed).map(([pattern, message]): [string, BadInclude] => [
  `the path ${JSON.stringify(pattern)}`,
  {
    include: ['errors/*.json', pattern],
    rule: 'includes-find-files',
    at: [[CATALOG, JSON.stringify(pattern)]],
    says: message,
  },
]);

/** Every case by what is wrong. */
export const badIncludes: Readonly<Record<string, BadInclude>> = {
  ...Object.fromEntries(written),
  ...found,
  ...conflicts,
  ...contents,
};

/** Writes the files of a case to a folder that has those of the tests. */
export function makeBad(folder: string, { include = ['errors/*.json'], errors, files = {}, make }: BadInclude): void {
  const catalog = { ...HEAD, include, ...(errors === undefined ? {} : { errors }) };
  for (const [path, content] of Object.entries({ ...FILES, ...files, [CATALOG]: catalog })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  make?.(folder);
}
