import { expect, test } from 'vitest';
import './set-up.js';
// @ts-expect-error It is JavaScript.
import { start } from '../start.cjs';

test('a user who is unknown, and one who is locked', async () => {
  const { url, stop } = await start();
  await expect(fetch(`${url}/users/1`)).toSatisfyErrorContract('USER_NOT_FOUND');
  expect((await fetch(`${url}/users/2`)).ok).toBe(false);
  stop();
});
