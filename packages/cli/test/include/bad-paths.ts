import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BadInclude, CATALOG } from './bad-include.js';

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
  'a pattern that finds nothing': found1(
    'errors/*-v2.json',
    'The path finds no file.',
    'it begins in the folder of the catalogue',
  ),
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
  'a pattern that finds nothing in a package': {
    ...found1('@acme/base/v2-*.json', 'The path finds no file.', 'it begins in the folder of the package @acme/base'),
    files: { 'node_modules/@acme/base/package.json': {}, 'node_modules/@acme/base/catalog.json': {} },
  },
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

const written = Object.entries(malformed).map(([pattern, message]): [string, BadInclude] => [
  `the path ${JSON.stringify(pattern)}`,
  {
    include: ['errors/*.json', pattern],
    rule: 'includes-find-files',
    at: [[CATALOG, JSON.stringify(pattern)]],
    says: message,
  },
]);

/** Paths in `include` that are written wrongly, or find what cannot be included. */
export const badPaths: Readonly<Record<string, BadInclude>> = { ...Object.fromEntries(written), ...found };
