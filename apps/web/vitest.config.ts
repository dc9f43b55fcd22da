import shared from '@error-contracts/vitest-config';
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = mergeConfig(
  shared,
  defineConfig({
    test: {
      // A worker loads the service once, not once per file: no file changes the state of a module.
      isolate: false,
      // A browser on a busy machine is slow; a test that succeeds waits much less.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 30_000 } },
      // The workers mostly wait for their browsers, which are processes of their own.
      maxWorkers: 3,
    },
  }),
);

export default config;
