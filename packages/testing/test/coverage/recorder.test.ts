import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRecorder } from '../../src/coverage/create-recorder.js';
import { header, linesIn, locked, seen, temporaryFolder } from './recordings.js';

describe('a recorder', () => {
  test('makes no file before something is seen', () => {
    const folder = join(temporaryFolder(), 'deep/below');
    const record = createRecorder(folder);
    expect(existsSync(folder)).toBe(false);
    record(locked);
    expect(linesIn(folder)).toEqual([header, seen]);
  });

  test('writes what is new at once, and what it has written never again', () => {
    const folder = temporaryFolder();
    const record = createRecorder(folder);
    for (let time = 0; time < 1000; time++) record({ ...locked });
    for (const more of [{ locale: 'en' }, { data: ['max'] }, { kind: 'asserted' as const }, { test: 'a test' }]) {
      record({ ...locked, ...more });
      record({ ...locked, ...more });
    }
    expect(linesIn(folder)).toHaveLength(6);
  });

  test('writes a header for each catalogue', () => {
    const folder = temporaryFolder();
    const record = createRecorder(folder);
    record(locked);
    record({ ...locked, catalog: 'bank' });
    record({ ...locked, code: 2002 });
    expect(linesIn(folder)).toEqual([
      header,
      seen,
      { ...header, catalog: 'bank' },
      seen,
      header,
      { ...seen, code: 2002 },
    ]);
  });

  test('has a file of its own, as every other one has', () => {
    const folder = temporaryFolder();
    for (let time = 0; time < 5; time++) createRecorder(folder)(locked);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  test('keeps hostile texts on one line', () => {
    const folder = temporaryFolder();
    createRecorder(folder)({ ...locked, test: 'a\nb\u2028\u0000"' });
    expect(linesIn(folder)).toHaveLength(2);
  });
});
