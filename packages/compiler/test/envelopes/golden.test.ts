import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envelopeFixtures, fixturePath, goldenFiles } from '../compile-fixture.js';
import { filesBelow } from '../files-below.js';

test('there are twelve envelopes', () => expect(envelopeFixtures).toHaveLength(12));

describe.each(envelopeFixtures)('%s', (name) => {
  test('generates exactly the files of expected/', async () => {
    const files = await goldenFiles(name);
    const folder = fixturePath(name, 'expected');
    for (const [path, text] of files) await expect(text).toMatchFileSnapshot(join(folder, path));
    expect(filesBelow(folder)).toEqual([...files.keys()].sort());
  });
});
