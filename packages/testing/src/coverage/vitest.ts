import { createRequire } from 'node:module';
import { beginCoverage } from './begin-coverage.js';

/** What a set-up needs of a Vitest project. */
interface Project {
  readonly config: { readonly root: string; readonly setupFiles: string[] };
  readonly vitest: {
    readonly config: { readonly root: string; readonly testNamePattern?: RegExp | undefined };
    readonly filenamePattern?: readonly string[] | undefined;
  };
}

/**
 * Records in all workers, and in all processes that tests start, which errors of the catalogue are seen; prints the
 * report after the tests: `globalSetup: '@error-contracts/testing/coverage/vitest'`.
 */
export function setup({ config, vitest }: Project): (() => void) | undefined {
  const { root, testNamePattern } = vitest.config;
  const isWhole = testNamePattern === undefined && (vitest.filenamePattern ?? []).length === 0;
  // A worker may have globals of its own, so each loads the recorder itself.
  config.setupFiles.unshift(
    createRequire(`${root}/package.json`).resolve('@error-contracts/testing/coverage/register'),
  );
  const end = beginCoverage(root, isWhole);
  return end && (() => failUnless(end()));
}

function failUnless(isEnough: boolean): void {
  if (!isEnough) process.exitCode = 1;
}
