import all from '@error-contracts/vitest-config/all';
import { mergeConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = mergeConfig(all, {
  test: { globalSetup: ['test/packed/packed-project.ts', 'test/downloads/install.ts'] },
});

export default config;
