import all from '@error-contracts/vitest-config/all';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Without the proof and the coverage: these are about the answers of `npm test`. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...all.test,
    isolate: false,
    hookTimeout: 30_000,
    expect: { ...all.test?.expect, poll: { timeout: 10_000 } },
    setupFiles: 'test/support/extend-expect.ts',
    globalSetup: 'test/support/recordings-folder.ts',
  },
});

export default config;
