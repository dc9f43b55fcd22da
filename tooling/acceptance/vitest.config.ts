import shared from '@error-contracts/vitest-config';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const { include: _, ...test } = shared.test ?? {};

const config: ViteUserConfig = defineConfig({
  test: {
    ...test,
    projects: [
      {
        extends: true,
        test: {
          name: 'clone',
          include: ['test/clone/*.test.ts'],
          globalSetup: 'test/clone/clone.ts',
          // They share one clone.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'packed',
          include: ['test/packed/*.test.ts'],
          globalSetup: 'test/packed/packed-project.ts',
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { name: 'files', include: ['test/*.test.ts', 'test/downloads/*.test.ts'], sequence: { groupOrder: 2 } },
      },
    ],
  },
});

export default config;
