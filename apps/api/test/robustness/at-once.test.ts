import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { type RunningService, runService } from '../support/running-service.ts';
import { signIn, solved } from '../support/sign-in.ts';
import { newApplication, newPool, password, person, succeeded, world } from '../support/world.ts';

it('of 50 sign-ups with the same address at once one succeeds, and 49 get USER_ALREADY_EXISTS', async () => {
  const service = await runSlowly();
  const body = { registerInClient: 'console', applicationId: 'console', email: 'ada@example.com', password };
  const answers = await atOnce(50, () => service.browser().send('signUp', { body }));
  expect(count(answers)).toEqual({ success: 1, USER_ALREADY_EXISTS: 49 });
});

it('of 50 sign-ups at once no more succeed than there are seats', async () => {
  const { service, pool, application } = await world(await runSlowly());
  const answers = await atOnce(50, (index) =>
    service.browser().send('signUp', {
      body: { registerInClient: pool, applicationId: application, username: `user-${index}`, password },
    }),
  );
  expect(count(answers)).toEqual({ success: 5, USER_POOL_SEAT_LIMIT_EXCEEDED: 45 });
});

it('of 50 applications with the same name at once one is created', async () => {
  const { owner, pool } = await world(await runSlowly());
  const body = { name: 'Shop', type: 'web' };
  const answers = await atOnce(50, () =>
    owner.browser.send('createApplication', { params: { userPoolId: pool }, body }),
  );
  expect(count(answers)).toEqual({ success: 1, APPLICATION_NAME_ALREADY_EXISTS: 49 });
});

it('of 100 guesses of a password at once no more are compared than in a row, and the account is locked', async () => {
  const { service, owner } = await world(await runSlowly());
  const guesses = await atOnce(100, async (index) => {
    const visitor = service.browser();
    const captcha = await solved(visitor);
    return signIn(visitor, owner.email, { password: `guess ${index}`, captcha });
  });
  expect(count(guesses)).toEqual({ PASSWORD_INCORRECT: 10, USER_LOCKED: 90 });
  const right = await signIn(service.browser(), owner.email, { captcha: await solved(service.browser()) });
  expect(right.error).toBe('USER_LOCKED');
  expect((await owner.browser.send('currentUser')).error).toBeNull();
});

it('of 100 guesses of a code at once five are answered, and the right code is valid nevertheless', async () => {
  const { service, visitor, owner } = await world(await runSlowly());
  const account = { registerInClient: 'console', recipient: owner.email };
  succeeded(await visitor.send('requestPasswordReset', { body: account }));
  const right = Number(await service.secretOf(owner.email));
  const answers = await atOnce(100, (index) => {
    const code = `${(right + index + 1) % 1e12}`.padStart(12, '0');
    return visitor.send('resetPassword', { body: { ...account, code, newPassword: password } });
  });
  expect(count(answers)).toEqual({ VERIFICATION_CODE_INCORRECT: 5, REQUEST_RATE_EXCEEDED: 95 });
  const body = { ...account, code: await service.secretOf(owner.email), newPassword: password };
  expect((await visitor.send('resetPassword', { body })).error).toBeNull();
});

it('of four requests with the same code at once one succeeds', async () => {
  const { service, visitor, owner } = await world(await runSlowly());
  const account = { registerInClient: 'console', recipient: owner.email };
  succeeded(await visitor.send('requestPasswordReset', { body: account }));
  const body = { ...account, code: await service.secretOf(owner.email), newPassword: password };
  const answers = await atOnce(4, () => visitor.send('resetPassword', { body }));
  expect(count(answers)).toEqual({ success: 1, VERIFICATION_CODE_INCORRECT: 3 });
});

it('of 30 sign-ins at once no more succeed than the plan includes', async () => {
  const { service, owner } = await world(await runSlowly());
  const pool = await newPool(owner);
  const application = await newApplication(owner, pool, { type: 'web' });
  const { email } = await person(service, { pool, application });
  const answers = [];
  for (let round = 0; round < 10; round += 1) {
    answers.push(...(await atOnce(3, () => signIn(service.browser(), email, { registerInClient: pool }))));
  }
  expect(count(answers)).toEqual({ success: 20, MONTHLY_SIGN_IN_QUOTA_EXCEEDED: 10 });
});

/** Password hashes take a while, as in production: other requests run between the first check and the transaction. */
function runSlowly(): Promise<RunningService> {
  return runService({ passwordCost: 2 ** 10 });
}

function atOnce(times: number, send: (index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => send(index)));
}

function count(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { error } of answers) counts[error ?? 'success'] = (counts[error ?? 'success'] ?? 0) + 1;
  return counts;
}
