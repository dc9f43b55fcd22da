import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
export { build } from 'esbuild';
export { publint } from 'publint';

const require = createRequire(import.meta.url);

/** The command line of Jest. */
export const jest: string = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');

/** The folder with the packages of Jest. */
export const jestPackages: string = join(dirname(require.resolve('jest/package.json')), '..');

/** The command line of Vitest 4; the repository has a newer one. */
export const vitest4: string = join(dirname(require.resolve('vitest-4/package.json')), 'vitest.mjs');

/** The compiler that attw brings along: declarations must suit those who have not moved to a newer one. */
export const typescript56: string = createRequire(import.meta.resolve('@arethetypeswrong/core'))
  .resolve('typescript')
  .replace(/[^/\\]+$/, 'tsc.js');
