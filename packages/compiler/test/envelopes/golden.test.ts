import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contractOf, emitAll, envelopeFixtures, fixturePath, scratchFolder } from '../compile-fixture.js';
import { filesBelow } from '../files-below.js';
import { runTsc } from '../run-tsc.js';
import { writeTexts } from '../write-texts.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

test('there are twelve envelopes', () => expect(envelopeFixtures).toHaveLength(12));

describe.each(envelopeFixtures)('%s', (name) => {
  test('generates exactly the files of expected/', async () => {
    const files = await emitAll(await contractOf(name));
    const folder = fixturePath(name, 'expected');
    for (const [path, text] of files) await expect(text).toMatchFileSnapshot(join(folder, path));
    expect(filesBelow(folder)).toEqual([...files.keys()].sort());
  });
});

test('all of them compile under the strictest TypeScript', async () => {
  const modules: string[] = [];
  for (const name of envelopeFixtures) {
    const files = await emitAll(await contractOf(name));
    modules.push(...writeTexts(join(scratch.folder, name), files).filter((path) => path.endsWith('.ts')));
  }
  expect(runTsc(scratch.folder, join(scratch.folder, 'out'), modules)).toBe('');
}, 120_000);
