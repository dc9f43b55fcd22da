export default {
  test: { setupFiles: 'set-up.ts', globalSetup: '@error-contracts/testing/coverage/vitest' },
};
