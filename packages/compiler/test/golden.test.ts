import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractOf, emitAll, fixturePath, fixtures, goldenFiles } from './compile-fixture.js';
import { filesBelow } from './files-below.js';

test('there are fixtures', () => expect(fixtures.length).toBeGreaterThanOrEqual(4));

describe.each(fixtures)('%s', (name) => {
  test('generates exactly the files of expected/', async () => {
    const files = await goldenFiles(name);
    const folder = fixturePath(name, 'expected');
    for (const [path, text] of files) await expect(text).toMatchFileSnapshot(join(folder, path));
    expect(filesBelow(folder)).toEqual([...files.keys()].sort());
  });

  test('generates the same bytes again', async () => {
    const [first, second] = [await emitAll(await contractOf(name)), await emitAll(await contractOf(name))];
    expect([...second]).toEqual([...first]);
  });
});
