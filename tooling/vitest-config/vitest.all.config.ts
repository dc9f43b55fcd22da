import { defineConfig, type ViteUserConfig } from 'vitest/config';
import shared from './vitest.config.ts';

/** What `npm run test:all` runs beside the tests of `npm test`: matrices, downloads, tools of others. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    include: ['test/**/*.all.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
    testTimeout: 120_000,
    env: { TEST_ALL: '1' },
  },
});

export default config;
