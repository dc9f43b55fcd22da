import all from '@error-contracts/vitest-config/all';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import own from './vitest.config.ts';

const { include = [], exclude = [], env = {} } = all.test ?? {};

const config: ViteUserConfig = defineConfig({ ...own, test: { ...own.test, include, exclude, env } });

export default config;
