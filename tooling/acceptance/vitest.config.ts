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
          name: 'packed',
          include: ['test/packed/*.test.ts'],
          globalSetup: 'test/packed/packed-project.ts',
        },
      },
      {
        extends: true,
        test: { name: 'files', include: ['test/*.test.ts'] },
      },
    ],
  },
});

export default config;
