import shared from '@error-contracts/vitest-config';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const { include, ...test } = shared.test ?? {};

/** All tests record what the service answers; the proof looks at all of it, so it comes after them. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...test,
    globalSetup: 'test/support/recordings-folder.ts',
    projects: [
      {
        extends: true,
        test: { name: 'service', include: include ?? [], exclude: ['test/proof/**'], sequence: { groupOrder: 0 } },
      },
      { extends: true, test: { name: 'proof', include: ['test/proof/*.test.ts'], sequence: { groupOrder: 1 } } },
    ],
  },
});

export default config;
