import { afterAll, expect, test } from 'vitest';
import './set-up.js';
// @ts-expect-error It is JavaScript.
import service from '../service.cjs';

const { url, stop } = await service.start();
afterAll(stop);

test('the right answer', async () => {
  await expect(fetch(`${url}/right`)).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
  await expect(fetch(`${url}/right`)).not.toSatisfyErrorContract('USER_NOT_FOUND');
  expect(service.errors.USER_NOT_FOUND()).toBeContractError('USER_NOT_FOUND');
  const { status, headers, body } = service.errors.respond(service.errors.USER_NOT_FOUND());
  expect({ last: { status, headers, body } }).toEqual({ last: expect.toSatisfyErrorContract('USER_NOT_FOUND') });
});

test('the wrong answer', async () => {
  await expect(fetch(`${url}/wrong`)).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
});

export const compiled = [
  // @ts-expect-error no such error
  () => expect(0).toSatisfyErrorContract('USER_NOT_FOUNT'),
  // @ts-expect-error a parameter of the wrong type
  () => expect(0).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: '8' }),
  // @ts-expect-error no such error
  () => expect([]).toEqual([expect.toBeContractError('USER_NOT_FOUNT')]),
];
