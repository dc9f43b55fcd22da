import shared from '@error-contracts/vitest-config';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const { include, ...test } = shared.test ?? {};

/** All tests record what the service answers; the proof looks at all of it, so it comes after them. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...test,
    globalSetup: 'test/support/recordings-folder.ts',
    // Groups are counted from 1: Vitest runs what is in group 0 last where it has one worker only.
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
