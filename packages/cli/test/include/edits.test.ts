import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStopped } from '../support/stop-at.js';
import { treeOf } from '../support/tree-of.js';
import { entry, FILES, HEAD, type SplitCatalog, splitCatalog } from './split-catalog.js';

const addition = (name: string, ...args: readonly string[]): readonly string[] => [
  ...['add', name, '--message', `No ${name}.`, '--status', '404', '--yes'],
  ...args,
];

/** The names in each file. */
function namesIn({ read }: SplitCatalog, file: string): readonly string[] {
  return Object.keys(JSON.parse(read(file)).errors ?? {});
}

/** The files that a command changes. */
async function changedBy(here: SplitCatalog, ...args: readonly string[]): Promise<readonly string[]> {
  const before = treeOf(here.folder);
  const ran = await here.run(...args);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const after = treeOf(here.folder);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
}

/** The texts of a package that the catalogue includes. */
const PACKAGE = {
  'node_modules/@acme/base/package.json': { name: '@acme/base', version: '1.0.0' },
  'node_modules/@acme/base/catalog.json': {
    ...HEAD,
    errors: {
      BASE_MISSING: entry(1500, { deprecated: { since: '1.0.0', reason: 'Old.', replacedBy: 'BASE_EXPIRED' } }),
      BASE_EXPIRED: entry(1501),
    },
  },
};
const withPackage = (): SplitCatalog =>
  splitCatalog({ include: ['errors/*.json', '@acme/base/catalog.json'] }, { ...FILES, ...PACKAGE });

test('add writes to the file of the range', async () => {
  const here = splitCatalog();
  expect(await changedBy(here, ...addition('ORDER_EXPIRED', '--domain', 'order', '--range', 'orders'))).toEqual([
    'errors/orders.json',
  ]);
  expect(JSON.parse(here.read('errors/orders.json')).errors.ORDER_EXPIRED).toEqual({
    code: 2002,
    message: 'No ORDER_EXPIRED.',
    status: 404,
  });
  expect(await changedBy(here, ...addition('USER_EXPIRED', '--domain', 'user', '--range', 'accounts'))).toEqual([
    'errors/accounts.json',
  ]);
  expect(JSON.parse(here.read('errors/accounts.json')).errors.USER_EXPIRED.domain).toBe('user');
});

test('add writes to the catalogue itself if no file has the range', async () => {
  const ranges = [...(HEAD.ranges as object[]), { from: 3000, to: 3999, name: 'payment' }];
  const here = splitCatalog({ ranges, include: ['errors/*.json'] });
  const add = addition('CARD_EXPIRED', '--domain', 'card', '--range', 'payment');
  expect(await changedBy(here, ...add)).toEqual(['catalog.json']);
  expect(namesIn(here, 'catalog.json')).toEqual(['CARD_EXPIRED']);
  expect(await changedBy(here, ...addition('CARD_LOST', '--domain', 'card'))).toEqual(['catalog.json']);
});

test('of two files with one range, add takes the one with the next lower code', async () => {
  const here = splitCatalog(undefined, {
    ...FILES,
    'errors/more.json': { range: 'orders', domain: 'more', errors: { MORE_MISSING: entry(2500) } },
  });
  const add = (name: string, code: string) => changedBy(here, ...addition(name, '--domain', 'order', '--code', code));
  expect(await add('ORDER_EXPIRED', '2400')).toEqual(['errors/orders.json']);
  expect(await add('ORDER_LOST', '2600')).toEqual(['errors/more.json']);
});

test('add takes the file that is named, with its domain and its range', async () => {
  const here = splitCatalog();
  const changed = await changedBy(here, ...addition('ORDER_EXPIRED', '--file', 'errors/orders.json'));
  expect(changed).toEqual(['errors/orders.json']);
  const root = await changedBy(
    here,
    ...addition('ORDER_LOST', '--domain', 'x', '--range', 'orders', '--file', 'catalog.json'),
  );
  expect(root).toEqual(['catalog.json']);
});

test.each([
  ['errors/order.json', 'catalog.json does not include errors/order.json.', 'Did you mean errors/orders.json?'],
  ['locales/de.json', 'catalog.json does not include locales/de.json.', 'Name a file that "include"'],
  ['node_modules/@acme/base/catalog.json', 'is of the package @acme/base.', 'Add the error where the package is made'],
])('add refuses the file %s', async (file, says, help) => {
  const here = withPackage();
  const before = treeOf(here.folder);
  const { code, stderr } = await here.run(
    ...addition('ORDER_EXPIRED', '--domain', 'x', '--range', 'orders', '--file', file),
  );
  expect(code).toBe(2);
  expect(stderr).toContain(says);
  expect(stderr).toContain(help);
  expect(treeOf(here.folder)).toEqual(before);
});

test('the first error of a catalogue that only includes empty files', async () => {
  const here = splitCatalog(undefined, { 'errors/orders.json': { range: 'orders', errors: {} } });
  const add = addition('ORDER_EXPIRED', '--domain', 'order', '--range', 'orders');
  expect(await changedBy(here, ...add)).toEqual(['errors/orders.json']);
});

test('rename changes every file that names the error', async () => {
  const here = splitCatalog(undefined, {
    ...FILES,
    'errors/accounts.json': {
      domain: 'user',
      errors: {
        USER_LOCKED: entry(1002, { deprecated: { since: '1.0.0', reason: 'Old.', replacedBy: 'ORDER_NOT_FOUND' } }),
        USER_LOST: entry(1003, { message: 'Text 2001.', sameTextAs: { name: 'ORDER_NOT_FOUND', reason: 'So.' } }),
      },
    },
    'locales/de.json': { ORDER_NOT_FOUND: 'Nicht da.' },
  });
  const changed = await changedBy(here, 'rename', 'ORDER_NOT_FOUND', 'ORDER_MISSING', '--yes');
  expect(changed).toEqual(['errors/accounts.json', 'errors/orders.json', 'locales/de.json']);
  expect(here.read('errors/accounts.json')).not.toContain('ORDER_NOT_FOUND');
  expect(JSON.parse(here.read('errors/orders.json')).errors.ORDER_MISSING.aliases).toEqual(['ORDER_NOT_FOUND']);
  expect(await here.run('check')).toMatchObject({ code: 0 });
});

test('rename of the fallback changes the catalogue and the file', async () => {
  const here = splitCatalog({ include: ['errors/*.json'], fallback: 'ORDER_NOT_FOUND' });
  const changed = await changedBy(here, 'rename', 'ORDER_NOT_FOUND', 'ORDER_MISSING', '--yes');
  expect(changed).toEqual(['catalog.json', 'errors/orders.json']);
  expect(JSON.parse(here.read('catalog.json')).fallback).toBe('ORDER_MISSING');
});

test.each(['deprecate', 'retire'])('%s finds the file of the error', async (command) => {
  const here = splitCatalog();
  const args = [command, 'USER_LOCKED', '--reason', 'Gone.', '--replaced-by', 'USER_NOT_FOUND', '--yes'];
  expect(await changedBy(here, ...args)).toEqual(['errors/accounts.json']);
});

test.each([
  ['rename', 'BASE_EXPIRED', 'BASE_LOST', '--yes'],
  ['deprecate', 'BASE_EXPIRED', '--reason', 'Gone.', '--replaced-by', 'USER_LOCKED', '--yes'],
  ['retire', 'BASE_MISSING', '--reason', 'Gone.', '--yes'],
  ['retire', 'BASE_MISSING', '--reason', 'Gone.', '--dry-run'],
])('%s does not change a file of a package', async (...args) => {
  const here = withPackage();
  const before = treeOf(here.folder);
  const { code, stderr } = await here.run(...args);
  expect(code).toBe(2);
  expect(stderr).toContain('would change node_modules/@acme/base/catalog.json, which is of the package @acme/base.');
  expect(stderr).toContain('Make the edit where the package is made, and install its new version.');
  expect(treeOf(here.folder)).toEqual(before);
});

test('import edits the files of the entries, and adds to the catalogue', async () => {
  const here = withPackage();
  const rows = ['code,message', '1001,Nobody.', '2001,No order.', '1500,No base.', '1600,Something new.'];
  here.write('table.csv', `${rows.join('\n')}\n`);
  const overwrite = ['1001', '2001', '1500'].flatMap((code) => ['--overwrite', code]);
  const changed = await changedBy(here, 'import', 'table.csv', '--write', ...overwrite);
  expect(changed).toEqual(['catalog.json', 'errors/accounts.json', 'errors/orders.json']);
  expect(Object.values<{ code: number }>(JSON.parse(here.read('catalog.json')).errors).map(({ code }) => code)).toEqual(
    [1600],
  );
  expect(JSON.parse(here.read('errors/orders.json')).errors.ORDER_NOT_FOUND.message).toBe('No order.');
  const { stdout } = await here.run('import', 'table.csv', ...overwrite);
  expect(stdout).toContain(
    'BASE_MISSING is in node_modules/@acme/base/catalog.json, which is of the package @acme/base.',
  );
});

test('an edit of several files that is killed at any moment is taken back, or whole', async () => {
  const args = ['rename', 'ORDER_NOT_FOUND', 'ORDER_MISSING', '--yes'];
  const make = (): SplitCatalog =>
    splitCatalog(undefined, { ...FILES, 'locales/de.json': { ORDER_NOT_FOUND: 'Nicht da.' } });
  const whole = make();
  await whole.run(...args);
  const done = treeOf(whole.folder);
  const outcomes = new Set<string>();
  // Every fourth call: those in between are of one file, which other tests stop at each.
  for (let at = 1; ; at += 4) {
    const here = make();
    const before = treeOf(here.folder);
    const { isReached } = runStopped(args, here.folder, { at });
    if (!isReached) break;
    await here.run('release', '1.0.0');
    rmSync(join(here.folder, 'released.json'), { force: true });
    const after = treeOf(here.folder);
    const outcome = JSON.stringify(after) === JSON.stringify(done) ? 'whole' : 'taken back';
    outcomes.add(outcome);
    expect(after, String(at)).toEqual(outcome === 'whole' ? done : before);
  }
  expect([...outcomes].sort()).toEqual(['taken back', 'whole']);
});

test.each([
  ['of its range', 'USER_LOCKED', 'identity-team, by the range "accounts"'],
  ['of its file', 'ORDER_NOT_FOUND', 'order-team, by the file errors/orders.json'],
])('explain names the owner %s', async (_, name, owner) => {
  const { stdout } = await splitCatalog().run('explain', name);
  expect(stdout).toMatch(new RegExp(`^ {2}owner +${owner}$`, 'm'));
});
