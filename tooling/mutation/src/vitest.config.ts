import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { parts } from './parts.ts';

const { tests = [] } = parts[process.env.MUTATION_PART ?? ''] ?? {};

/** The tests of one part. The first failure ends a run: one is enough to kill a mutant. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: tests.filter((glob) => !glob.startsWith('!')),
    exclude: ['**/node_modules/**', ...tests.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))],
    testTimeout: 20_000,
    bail: 1,
    isolate: false,
    expect: { requireAssertions: true },
  },
});

export default config;
