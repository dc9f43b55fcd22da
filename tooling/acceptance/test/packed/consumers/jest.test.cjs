// Run by Jest 30 in a CommonJS project, which cannot require ES modules.
const { catalog } = require('@error-contracts/types');
const { isErrorResponse } = require('@error-contracts/validators');
const { consume } = require('./out/consumer.js');

test('the packages are required', () => {
  const { code } = catalog.USER_NOT_FOUND;
  expect(isErrorResponse({ code, message: '', data: null }, 'USER_NOT_FOUND')).toBe(true);
});

test('the consumer gives what it gives elsewhere', async () => {
  expect(`${await consume()}\n`).toBe(process.env.EXPECTED);
});
