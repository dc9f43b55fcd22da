module.exports = {
  ...require('@error-contracts/testing/coverage/jest').coverage,
  setupFilesAfterEnv: ['./set-up.cjs'],
  testMatch: ['**/errors.test.cjs'],
};
