import all from '@error-contracts/vitest-config/all';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const { include: _, ...test } = all.test ?? {};

const config: ViteUserConfig = defineConfig({
  test: {
    ...test,
    projects: [
      {
        extends: true,
        test: {
          name: 'clone',
          include: ['test/clone/*.all.test.ts'],
          globalSetup: 'test/clone/clone.ts',
          // They share one clone.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['test/**/*.all.test.ts'],
          exclude: [...(test.exclude ?? []), 'test/clone/**'],
          globalSetup: ['test/packed/packed-project.ts', 'test/downloads/install.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

export default config;
