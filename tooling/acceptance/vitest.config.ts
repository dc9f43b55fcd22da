import config from '@error-contracts/vitest-config';
import { mergeConfig, type ViteUserConfig } from 'vitest/config';

const withPackedProject: ViteUserConfig = mergeConfig(config, { test: { globalSetup: 'test/packed-project.ts' } });

export default withPackedProject;
