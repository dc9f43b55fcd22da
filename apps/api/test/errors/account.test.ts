import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { fieldsIn } from '../support/fields-in.ts';
import { newProvider, signInWith } from '../support/identity-provider.ts';
import { runService } from '../support/running-service.ts';
import { signIn } from '../support/sign-in.ts';
import { configure, type Person, password, person, succeeded, type World, world } from '../support/world.ts';

const newPassword = `${password} anew`;

describeErrors('updatePassword', {
  FIELDS_INVALID: ({ owner }) => put(owner, { originalPassword: '', newPassword: 'short' }),
  PARAMETER_MISSING: ({ owner }) => put(owner, { newPassword: undefined }),
  ORIGINAL_PASSWORD_REQUIRED: ({ owner }) => put(owner, { originalPassword: '' }),
  ORIGINAL_PASSWORD_INCORRECT: ({ owner }) => put(owner, { originalPassword: 'wrong' }),
  USER_LOCKED: async ({ owner }) => {
    for (let guess = 0; guess < 10; guess += 1) await put(owner, { originalPassword: `guess ${guess}` });
    return put(owner);
  },
  OAUTH_SIGN_IN_REQUIRED: async (world) => put(await signInWith(world, await newProvider(world), 'ada')),
  PASSWORD_TOO_SHORT: ({ owner }) => put(owner, { newPassword: '🔑🔑🔑🔑🔑' }),
  PASSWORD_CHANGE_VERIFICATION_REQUIRED: async (world) => put(await member(world)),
  PASSWORD_CHANGE_EMAIL_REQUIRED: async (world) => {
    const ada = await member(world, { username: 'ada' });
    succeeded(await ada.browser.send('unlinkEmail'));
    return put(ada);
  },
  VERIFICATION_CODE_INCORRECT: async (world) => {
    const ada = await member(world);
    await sendCode(ada);
    return put(ada, { code: '0000000' });
  },
  VERIFICATION_CODE_EXPIRED: async (world) => {
    const ada = await member(world);
    await sendCode(ada);
    world.service.pass(11 * 60_000);
    return put(ada, { code: await world.service.secretOf(ada.email) });
  },
});

describeErrors('requestPasswordReset', {
  PARAMETER_MISSING: ({ visitor }) => visitor.send('requestPasswordReset', { body: { registerInClient: 'console' } }),
  PHONE_OR_EMAIL_INVALID: ({ visitor }) => request(visitor, 'ada'),
  USER_POOL_NOT_FOUND: ({ visitor, owner }) => request(visitor, owner.email, 'nowhere'),
  REQUEST_RATE_EXCEEDED: async ({ visitor, owner }) => {
    for (let count = 0; count < 5; count += 1) succeeded(await request(visitor, owner.email));
    return request(visitor, owner.email);
  },
});

describeErrors('resetPassword', {
  PARAMETER_MISSING: ({ visitor, owner }) => reset(visitor, owner.email, ''),
  PHONE_OR_EMAIL_INVALID: ({ visitor }) => reset(visitor, 'ada', '1'),
  USER_POOL_NOT_FOUND: ({ visitor, owner }) => reset(visitor, owner.email, '1', { registerInClient: 'nowhere' }),
  REQUEST_RATE_EXCEEDED: async ({ visitor, owner }) => {
    for (let guess = 0; guess < 5; guess += 1) await reset(visitor, owner.email, 'a guess');
    return reset(visitor, owner.email, 'a guess');
  },
  FIELDS_INVALID: ({ visitor, owner }) => reset(visitor, owner.email, '1', { newPassword: 'short' }),
  PASSWORD_TOO_SHORT: async ({ service, visitor, owner }) => {
    succeeded(await request(visitor, owner.email));
    return reset(visitor, owner.email, await service.secretOf(owner.email), { newPassword: 'short' });
  },
  VERIFICATION_CODE_INCORRECT: ({ visitor, owner }) => reset(visitor, owner.email, '1'),
  VERIFICATION_CODE_EXPIRED: async ({ service, visitor, owner }) => {
    succeeded(await request(visitor, owner.email));
    const code = await service.secretOf(owner.email);
    service.pass(61 * 60_000);
    return reset(visitor, owner.email, code);
  },
});

it('says a wrong current password and a short new one at once, and locks nobody out who knows the password', async () => {
  const { owner } = await world(await runService());
  const both = await put(owner, { originalPassword: 'a guess', newPassword: 'short' });
  expect(both.error).toBe('FIELDS_INVALID');
  expect(fieldsIn(both)).toEqual([
    ['/originalPassword', 2203],
    ['/newPassword', 2029],
  ]);
  for (let time = 0; time < 20; time += 1) {
    expect((await put(owner, { newPassword: 'short' })).error).toBe('PASSWORD_TOO_SHORT');
  }
  succeeded(await put(owner));
});

it('changes the password with a code that was sent, and ends all other sessions', async () => {
  const made = await world(await runService());
  const ada = await member(made);
  const elsewhere = made.service.browser();
  succeeded(await signIn(elsewhere, ada.email, { registerInClient: made.pool }));
  await sendCode(ada);
  succeeded(await put(ada, { code: await made.service.secretOf(ada.email) }));
  expect((await ada.browser.send('currentUser')).error).toBeNull();
  expect((await elsewhere.send('currentUser')).error).toBe('SESSION_INVALID');
  const attempt = { registerInClient: made.pool };
  expect((await signIn(elsewhere, ada.email, attempt)).error).toBe('PASSWORD_INCORRECT');
  expect((await signIn(elsewhere, ada.email, { ...attempt, password: newPassword })).error).toBeNull();
});

describeErrors(
  'requestPasswordReset, with accounts shown,',
  { USER_NOT_FOUND: ({ visitor }) => request(visitor, 'nobody@example.com') },
  { hideAccounts: false },
);

describeErrors(
  'resetPassword, with accounts shown,',
  { USER_NOT_FOUND: ({ visitor }) => reset(visitor, 'nobody@example.com', '1') },
  { hideAccounts: false },
);

it('compares no more than 20 guesses of a signed-in user in a day, and more codes do not prolong the wait', async () => {
  const made = await world(await runService({ limits: { messagesToRecipient: { count: 1000, within: 1000 } } }));
  const ada = await member(made);
  const answers: (string | null)[] = [];
  for (let code = 0; code < 5; code += 1) {
    await sendCode(ada);
    for (let guess = 0; guess < 5; guess += 1) answers.push((await put(ada, { code: 'a guess' })).error);
  }
  expect(answers.filter((error) => error === 'VERIFICATION_CODE_INCORRECT')).toHaveLength(20);
  expect(answers.slice(20)).toEqual(Array.from({ length: 5 }, () => 'VERIFICATION_CODE_EXPIRED'));
  for (let hour = 0; hour < 23; hour += 1) {
    made.service.pass(60 * 60_000);
    await sendCode(ada);
    expect((await put(ada, { code: 'a guess' })).error).toBe('VERIFICATION_CODE_EXPIRED');
  }
  made.service.pass(60 * 60_000);
  await sendCode(ada);
  succeeded(await put(ada, { code: await made.service.secretOf(ada.email) }));
});

it('sets a new password with a code, once', async () => {
  const { service, visitor, owner } = await world(await runService());
  succeeded(await request(visitor, owner.email.toUpperCase()));
  const code = await service.secretOf(owner.email);
  succeeded(await reset(visitor, owner.email, ` ${code} `));
  succeeded(await signIn(visitor, owner.email, { password: newPassword }));
  expect((await reset(visitor, owner.email, code)).error).toBe('VERIFICATION_CODE_INCORRECT');
});

function put({ browser }: Pick<Person, 'browser'>, fields: object = {}): Promise<Answer> {
  return browser.send('updatePassword', { body: { originalPassword: password, newPassword, ...fields } });
}

/** Signs up a user of a pool that requires a code to change a password. */
async function member(world: World, account: Readonly<Record<string, string>> = {}): Promise<Person> {
  await configure(world, { verifyBeforePasswordChange: true });
  return person(world.service, { pool: world.pool, application: world.application, ...account });
}

async function sendCode({ browser }: Person): Promise<void> {
  succeeded(await browser.send('sendVerificationCode', { body: { purpose: 'change-password' } }));
}

function request(visitor: World['visitor'], recipient: string, registerInClient = 'console'): Promise<Answer> {
  return visitor.send('requestPasswordReset', { body: { registerInClient, recipient } });
}

function reset(visitor: World['visitor'], recipient: string, code: string, fields: object = {}): Promise<Answer> {
  const body = { registerInClient: 'console', recipient, code, newPassword, ...fields };
  return visitor.send('resetPassword', { body });
}
