import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { split } from './files-of.ts';
import { parts } from './parts.ts';

const { wanted, unwanted } = split(parts[process.env.MUTATION_PART ?? '']?.tests ?? []);

/** The tests of one part. The first failure ends a run: one is enough to kill a mutant. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: wanted,
    exclude: ['**/node_modules/**', ...unwanted],
    testTimeout: 60_000,
    bail: 1,
    isolate: false,
    expect: { requireAssertions: true },
  },
});

export default config;
