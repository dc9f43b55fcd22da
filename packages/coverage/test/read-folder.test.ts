import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../src/index.js';
import { folderWith, HEADER, line, readingOf, recordedIn, shop } from './support/shop.js';

const locked = line('asserted', 'ORDER_LOCKED', 2001);

/** Returns what the diagnostics of a reading say, one line each. */
function said({ diagnostics }: Awaited<ReturnType<typeof recordedIn>>): readonly string[] {
  return diagnostics.map(
    ({ severity, rule, file, line: at, message }) => `${severity} ${rule} ${file}:${at} ${message}`,
  );
}

test('files of all processes count together, in folders below too, and other files are ignored', async () => {
  const recorded = await readingOf({
    'run-1/a.jsonl': `${HEADER}\n${locked}\n`,
    'run-1/owner.json': 'no coverage',
    'run-2/deep/b.jsonl': `${HEADER}\n${line('emitted', 'USER_UNKNOWN', 1001)}\n`,
    'notes.txt': 'no coverage',
  });
  expect(said(recorded)).toEqual([]);
  expect(recorded.files).toBe(2);
  expect(recorded.tally.byName.get('ORDER_LOCKED')?.state).toBe('asserted');
  expect(recorded.tally.byName.get('USER_UNKNOWN')?.state).toBe('emitted');
});

test('asserted wins over emitted, in any order', async () => {
  const emitted = line('emitted', 'ORDER_LOCKED', 2001);
  for (const lines of [
    [locked, emitted],
    [emitted, locked],
  ]) {
    const { tally } = await recordedIn(lines);
    expect(tally.byName.get('ORDER_LOCKED')?.state).toBe('asserted');
  }
});

test('an error is found by its former name, and by its code alone', async () => {
  const { tally } = await recordedIn([
    line('asserted', 'ORDER_CLOSED', 2001),
    line('emitted', undefined, 1001),
    line('emitted', undefined, '1002'),
  ]);
  expect([...tally.byName].flatMap(([name, { state }]) => (state === undefined ? [] : [`${name} ${state}`]))).toEqual([
    'USER_UNKNOWN emitted',
    'PASSWORD_WRONG emitted',
    'ORDER_LOCKED asserted',
  ]);
});

describe('a folder in which nothing counts', () => {
  test.each<[what: string, files: Readonly<Record<string, string>>]>([
    ['has no file', {}],
    ['has other files only', { 'a.json': locked }],
    ['has an empty file', { 'a.jsonl': '' }],
    ['has a header only', { 'a.jsonl': `${HEADER}\n` }],
    ['has another catalogue only', { 'a.jsonl': `${HEADER.replace('shop', 'bank')}\n${locked}\n` }],
  ])('%s: that is an error with the set-up as help', async (_what, files) => {
    const { diagnostics } = await readingOf(files);
    expect(diagnostics.at(-1)).toMatchObject({ rule: 'errors-are-recorded', severity: 'error', file: 'coverage' });
    expect(diagnostics.at(-1)?.help).toContain('@error-contracts/testing/coverage/vitest');
  });
});

describe('what a killed writer left', () => {
  test('half of a last line is told, and the lines above it count', async () => {
    const recorded = await readingOf({ 'a.jsonl': `${HEADER}\n${locked}\n{"kind":"asserted","na` });
    expect(said(recorded)).toEqual([
      'warning coverage-lines-are-whole coverage/a.jsonl:3 The last line ends in the middle.',
    ]);
    expect(recorded.tally.fitting).toBe(1);
  });

  test('a last line that is whole counts without its line feed', async () => {
    const recorded = await readingOf({ 'a.jsonl': `${HEADER}\n${locked}` });
    expect(said(recorded)).toEqual([]);
    expect(recorded.tally.fitting).toBe(1);
  });

  test('a line that another writer cut is told, and those below it count', async () => {
    const recorded = await readingOf({ 'a.jsonl': `${HEADER}\n{"kind":"asser${locked}\n${locked}\n` });
    expect(said(recorded)).toEqual(['warning coverage-lines-are-whole coverage/a.jsonl:2 The line is not JSON.']);
    expect(recorded.tally.fitting).toBe(1);
  });
});

describe('what a writer says wrong is an error', () => {
  test.each([
    [line('assert', 'ORDER_LOCKED', 2001), '"kind" is not one of asserted, emitted, unknown.'],
    ['{"kind":"asserted","name":"ORDER_LOCKED"}', '"code" is not the code of the error.'],
    [line('asserted', 'ORDER_LOCKED', 2001, { data: 'max' }), '"data" is not a list of names of parameters.'],
    [line('asserted', 'ORDER_LOCKED', 2001, { status: '404' }), '"status" is not an HTTP status.'],
    ['{"coverage":2,"catalog":"shop"}', '"coverage" is not 1, the only version of the format.'],
    ['[]', 'The line is not a JSON object.'],
    ['null', 'The line is not a JSON object.'],
  ])('%s', async (wrong, message) => {
    const recorded = await recordedIn([locked, wrong]);
    expect(said(recorded)).toEqual([`error coverage-lines-match-their-schema coverage/0.jsonl:3 ${message}`]);
  });

  test('a file without a header is told once', async () => {
    const recorded = await readingOf({ 'a.jsonl': `${HEADER}\n${locked}`, 'b.jsonl': `${locked}\n${locked}\n` });
    expect(said(recorded)).toEqual([
      'error coverage-lines-match-their-schema coverage/b.jsonl:1 No header says of which catalogue the errors in this file are.',
    ]);
  });

  test('of a thousand wrong lines a few are told', async () => {
    const recorded = await recordedIn([locked, ...Array.from({ length: 1000 }, () => '[]')]);
    expect(recorded.diagnostics.length).toBe(3);
  });
});

describe('another catalogue and another version', () => {
  test('errors of another catalogue do not count, and that is told once', async () => {
    const other = `${HEADER.replace('shop', 'bank')}\n${locked}\n`;
    const recorded = await readingOf({ 'a.jsonl': other, 'b.jsonl': other, 'c.jsonl': `${HEADER}\n${locked}\n` });
    expect(said(recorded)).toEqual([
      'warning coverage-is-of-this-catalogue coverage/a.jsonl:1 2 files have errors of another catalogue, bank; they do not count.',
    ]);
  });

  test('one file may have errors of two catalogues', async () => {
    const other = HEADER.replace('shop', 'bank');
    const { tally } = await recordedIn([locked, other, line('asserted', 'USER_UNKNOWN', 1001), HEADER, locked]);
    expect(tally.fitting).toBe(2);
    expect(tally.byName.get('USER_UNKNOWN')?.state).toBeUndefined();
  });

  test('of another version the errors count that are still the same', async () => {
    const old = '{"coverage":1,"catalog":"shop","fingerprint":"0123456789abcdef"}';
    const recorded = await readingOf({
      'a.jsonl': `${old}\n${locked}\n${line('asserted', 'USER_UNKNOWN', 1999)}\n`,
      'b.jsonl': `${old}\n${line('unknown', undefined, 1002)}\n`,
    });
    expect(said(recorded)).toEqual([
      'warning coverage-is-of-this-version coverage/a.jsonl:1 2 files are of another version of the catalogue. ' +
        'The catalogue has USER_UNKNOWN (1999), code 1002 otherwise, so they do not count.',
    ]);
    expect(recorded.tally.byName.get('USER_UNKNOWN')?.state).toBeUndefined();
    expect(recorded.tally.fitting).toBe(1);
  });

  test('the fingerprint of this version is no reason to say anything', async () => {
    const { fingerprint } = await shop();
    const header = JSON.stringify({ coverage: 1, catalog: 'shop', fingerprint });
    expect(said(await readingOf({ 'a.jsonl': `${header}\n${locked}\n` }))).toEqual([]);
  });

  test('a code that the catalogue does not have is told with its place', async () => {
    const recorded = await recordedIn([
      locked,
      line('unknown', undefined, 2999),
      line('emitted', 'NEW', 2998),
      line('unknown', undefined, 2997, { operation: 'getOrder', test: 'an order' }),
      line('unknown', undefined, 2996, { operation: 'getOrder' }),
    ]);
    expect(said(recorded)).toEqual([
      'warning unknown-codes-are-not-seen coverage/0.jsonl:3 The catalogue has no code 2999, but it was seen.',
      'warning unknown-codes-are-not-seen coverage/0.jsonl:4 The catalogue has no NEW (2998), but it was seen.',
      'warning unknown-codes-are-not-seen coverage/0.jsonl:5 The catalogue has no code 2997, but it was seen in the test "an order".',
      'warning unknown-codes-are-not-seen coverage/0.jsonl:6 The catalogue has no code 2996, but it was seen in the operation getOrder.',
    ]);
  });
});

describe('hostile lines', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the name and the code %s are those of no error',
    async (name) => {
      const { tally } = await recordedIn([
        locked,
        `{"kind":"asserted","name":"${name}","code":1}`,
        `{"kind":"emitted","code":"${name}"}`,
        `{"kind":"asserted","name":"ORDER_LOCKED","code":2001,"locale":"${name}","data":["${name}"],"operation":"${name}"}`,
      ]);
      expect(tally.unknown.size).toBe(2);
      expect(tally.fitting).toBe(2);
    },
  );

  test('members of the prototype are no members of a line', async () => {
    const recorded = await recordedIn([locked, '{"__proto__":{"kind":"asserted","code":1001}}']);
    expect(said(recorded)).toEqual([
      'error coverage-lines-match-their-schema coverage/0.jsonl:3 "kind" is not one of asserted, emitted, unknown.',
    ]);
  });

  test('what was seen does not fill the memory', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => line('unknown', `NAME_${index}`, index + 10_000));
    const operations = Array.from({ length: 5000 }, (_, index) =>
      line('emitted', 'ORDER_LOCKED', 2001, { operation: `GET /${index}` }),
    );
    const { tally, diagnostics } = await recordedIn([...lines, ...operations]);
    expect(tally.unknown.size).toBe(1000);
    expect(tally.byName.get('ORDER_LOCKED')?.operations.size).toBe(1000);
    expect(diagnostics.length).toBe(20);
  });
});

describe('what cannot be read is told', () => {
  test('a folder that is a link to itself', async () => {
    const folder = join(folderWith({}), 'loop');
    symlinkSync(folder, folder);
    const { diagnostics } = readFolder(folder, await shop());
    expect(diagnostics[0]).toMatchObject({
      ...{ rule: 'files-are-readable', severity: 'error', message: 'The folder cannot be read (ELOOP).' },
      help: 'Name the folder that the tests wrote into.',
    });
  });

  test('a folder that is a file', async () => {
    const folder = join(folderWith({ file: '' }), 'file');
    expect(readFolder(folder, await shop()).diagnostics[0]?.message).toBe('The folder cannot be read (ENOTDIR).');
  });

  test('links in a folder are not followed', async () => {
    const outside = folderWith({ 'a.jsonl': `${HEADER}\n${locked}\n` });
    const folder = folderWith({});
    symlinkSync(outside, join(folder, 'link'));
    symlinkSync(join(outside, 'a.jsonl'), join(folder, 'b.jsonl'));
    expect(readFolder(folder, await shop()).files).toBe(0);
  });

  // Whoever may do everything may read every folder.
  test.skipIf(process.getuid?.() === 0)('a folder and a file that nobody may read', async () => {
    const folder = folderWith({ 'a.jsonl': HEADER, 'b.jsonl': `${HEADER}\n${locked}\n` });
    chmodSync(join(folder, 'a.jsonl'), 0o000);
    mkdirSync(join(folder, 'closed'), { mode: 0o000 });
    const { diagnostics, tally } = readFolder(folder, await shop());
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['files-are-readable', 'files-are-readable']);
    expect(tally.fitting).toBe(1);
    chmodSync(join(folder, 'closed'), 0o700);
  });
});
