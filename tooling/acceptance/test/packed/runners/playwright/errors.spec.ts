import { expect, test } from '@playwright/test';
import './playwright.config.js';
// @ts-expect-error It is JavaScript.
import service from '../service.cjs';

let running: { url: string; stop: () => void };
test.beforeAll(async () => {
  running = await service.start();
});
test.afterAll(() => running.stop());

test('the right answer', async ({ request }) => {
  await expect(await request.get(`${running.url}/right`)).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
  await expect(request.get(`${running.url}/right`)).not.toSatisfyErrorContract('USER_NOT_FOUND');
  await expect(service.errors.USER_NOT_FOUND()).toBeContractError('USER_NOT_FOUND');
});

test('the wrong answer', async ({ request }) => {
  await expect(await request.get(`${running.url}/wrong`)).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
});

export const compiled = [
  // @ts-expect-error no such error
  () => expect(0).toSatisfyErrorContract('USER_NOT_FOUNT'),
  // @ts-expect-error a parameter of the wrong type
  () => expect(0).toBeContractError('PASSWORD_TOO_SHORT', { min: '8' }),
];
