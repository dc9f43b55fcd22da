import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { nodeVersions } from './downloads/node-versions.js';
import { mustRun, root } from './repository.js';

const nodes = inject('nodes');
const script = fileURLToPath(new URL('compare-with-intl.mjs', import.meta.url));

test.each(nodeVersions)(
  'on Node %s every number and plural in every language is what Intl writes',
  (version) => {
    expect(mustRun(nodes[version], [script, join(root, 'schemas/catalog.json')], root)).toBe('many compared\n');
  },
  240_000,
);
