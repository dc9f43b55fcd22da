import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mustRun, root } from './repository.js';

const script = fileURLToPath(new URL('compare-with-intl.mjs', import.meta.url));

// `npm run test:all` compares ten times as many, on every Node.
test('many numbers and every plural in every language are what Intl writes', () => {
  expect(mustRun(process.execPath, [script, join(root, 'schemas/catalog.json'), '120'], root)).toBe('many compared\n');
}, 120_000);
