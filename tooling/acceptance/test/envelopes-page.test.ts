import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { envelopesPage, namedTests } from './envelopes/envelopes-page.js';
import { root } from './repository.js';

test('docs/envelopes.md shows every envelope: npm run docs', async () => {
  await expect(await envelopesPage()).toMatchFileSnapshot(join(root, 'docs/envelopes.md'));
});

test('the tests that the page names exist', () => {
  expect(namedTests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
