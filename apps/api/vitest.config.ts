import shared from '@error-contracts/vitest-config';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const { include, ...test } = shared.test ?? {};

/** All tests record what the service answers. The proof reads all recordings, so it runs after the other tests. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...test,
    // A worker loads the service once, not once per file: no file changes the state of a module.
    isolate: false,
    hookTimeout: 30_000,
    expect: { ...test.expect, poll: { timeout: 10_000 } },
    setupFiles: 'test/support/extend-expect.ts',
    // The second one prints which errors of the catalogue the tests assert.
    globalSetup: ['test/support/recordings-folder.ts', '@error-contracts/testing/coverage/vitest'],
    // Groups count from 1, because Vitest runs group 0 last if it has one worker only.
    projects: [
      {
        extends: true,
        test: { name: 'service', include: include ?? [], exclude: ['test/proof/**'], sequence: { groupOrder: 1 } },
      },
      { extends: true, test: { name: 'proof', include: ['test/proof/*.test.ts'], sequence: { groupOrder: 2 } } },
    ],
  },
});

export default config;
