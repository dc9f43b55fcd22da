import shared from '@error-contracts/vitest-config';
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = mergeConfig(
  shared,
  defineConfig({
    test: {
      // A browser on a busy machine takes its time; no test waits this long where all is well.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 30_000 } },
      // Browsers are processes of their own: here is mostly waited for them.
      maxWorkers: 3,
    },
  }),
);

export default config;
