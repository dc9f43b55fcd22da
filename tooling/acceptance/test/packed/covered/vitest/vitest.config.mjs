export default { test: { globalSetup: '@error-contracts/testing/coverage/vitest' } };
