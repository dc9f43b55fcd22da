import all from '@error-contracts/vitest-config/all';
import { mergeConfig } from 'vitest/config';
export default mergeConfig(all, { test: {} });
