/** What Jest needs to record which errors of the catalogue are seen, and to print the report after the tests. */
export interface JestCoverage {
  readonly globalSetup: string;
  readonly globalTeardown: string;
  readonly setupFiles: readonly string[];
}

/** The set-up for a configuration of Jest: `module.exports = { ...coverage }`. */
export const coverage: JestCoverage = {
  globalSetup: '@error-contracts/testing/coverage/jest-setup',
  globalTeardown: '@error-contracts/testing/coverage/jest-teardown',
  // The globals of a test are its own, so each test file loads the recorder itself.
  setupFiles: ['@error-contracts/testing/coverage/register'],
};
