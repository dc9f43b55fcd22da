const { errors, start } = require('../service.cjs');

let service;
beforeAll(async () => {
  service = await start();
});
afterAll(() => service.stop());

test('the right answer', async () => {
  await expect(fetch(`${service.url}/right`)).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
  await expect(fetch(`${service.url}/right`)).not.toSatisfyErrorContract('USER_NOT_FOUND');
  await expect(Promise.reject(errors.USER_NOT_FOUND())).rejects.toBeContractError('USER_NOT_FOUND');
  const { status, headers, body } = errors.respond(errors.USER_NOT_FOUND());
  expect({ last: { status, headers, body } }).toEqual({ last: expect.toSatisfyErrorContract('USER_NOT_FOUND') });
});

test('the wrong answer', async () => {
  await expect(fetch(`${service.url}/wrong`)).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
});
