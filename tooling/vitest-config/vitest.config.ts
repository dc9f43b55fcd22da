import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests of `npm test`; those of `*.all.test.ts` are for `npm run test:all` only. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/**/*.all.test.{ts,tsx}'],
    testTimeout: 120_000,
    expect: { requireAssertions: true },
  },
});

export default config;
