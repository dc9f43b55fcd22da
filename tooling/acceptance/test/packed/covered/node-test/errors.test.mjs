import { equal } from 'node:assert';
import test from 'node:test';
import { registerAssertions } from '@error-contracts/testing/node-test';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import { start } from '../start.cjs';

const { assertErrorResponse } = registerAssertions({ contract, validators });

test('a user who is unknown, and one who is locked', async () => {
  const { url, stop } = await start();
  await assertErrorResponse(fetch(`${url}/users/1`), 'USER_NOT_FOUND');
  equal((await fetch(`${url}/users/2`)).ok, false);
  stop();
});
