import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mustRun, root } from './repository.js';

const script = fileURLToPath(new URL('compare-with-intl.mjs', import.meta.url));

test('every number and plural in every language is what Intl writes', () => {
  expect(mustRun(process.execPath, [script, join(root, 'schemas/catalog.json')], root)).toBe('many compared\n');
}, 120_000);
