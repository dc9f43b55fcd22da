import test, { after } from 'node:test';
import { registerAssertions } from '@error-contracts/testing/node-test';
import service from '../service.cjs';

const { assertErrorResponse, assertNotErrorResponse, assertContractError } = registerAssertions(service.options);
const { url, stop } = await service.start();
after(stop);

test('the right answer', async (t) => {
  await assertErrorResponse(fetch(`${url}/right`), 'PASSWORD_TOO_SHORT', { min: 8 });
  await assertNotErrorResponse(fetch(`${url}/right`), 'USER_NOT_FOUND');
  assertContractError(service.errors.USER_NOT_FOUND(), 'USER_NOT_FOUND');
  // Node 20 lets nobody add assertions.
  await t.assert?.errorResponse?.(fetch(`${url}/right`), 'PASSWORD_TOO_SHORT', { min: 8 });
});

test('the wrong answer', async () => {
  await assertErrorResponse(fetch(`${url}/wrong`), 'PASSWORD_TOO_SHORT', { min: 8 });
});
