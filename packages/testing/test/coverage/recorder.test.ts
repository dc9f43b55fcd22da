import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sighting } from '@error-contracts/runtime/coverage';
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

  test('tells apart all that is seen', () => {
    const folder = temporaryFolder();
    const record = createRecorder(folder);
    const { data: _, ...without } = locked;
    const different: readonly Sighting[] = [
      without,
      locked,
      ...[['a'], ['a', 'b']].map((data) => ({ ...locked, data })),
      { ...locked, name: 'LOCKED' },
      { ...locked, status: 403 },
      { ...locked, operation: 'GET /users' },
      { ...locked, code: 2002 },
    ];
    for (const each of [...different, ...different]) record(each);
    expect(linesIn(folder)).toHaveLength(1 + different.length);
  });

  test('remembers 50,000 lines, and then begins anew', () => {
    const folder = temporaryFolder();
    const record = createRecorder(folder);
    for (let code = 1; code <= 50_000; code++) record({ ...locked, code });
    record({ ...locked, code: 1 });
    expect(linesIn(folder)).toHaveLength(50_001);
    record({ ...locked, code: 0 });
    record({ ...locked, code: 1 });
    record({ ...locked, code: 0 });
    expect(linesIn(folder)).toHaveLength(50_003);
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
