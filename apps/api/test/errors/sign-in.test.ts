import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import type { Browser } from '../support/browser.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { newProvider, signInWith } from '../support/identity-provider.ts';
import { runService } from '../support/running-service.ts';
import { type Captcha, fail, signIn, solved } from '../support/sign-in.ts';
import { password, person, succeeded, world } from '../support/world.ts';

describeErrors(
  'signIn, with accounts shown,',
  {
    USER_NOT_FOUND: ({ visitor, owner, pool }) => signIn(visitor, owner.email, { registerInClient: pool }),
    OAUTH_SIGN_IN_REQUIRED: async (world) => {
      const provider = await newProvider(world);
      const { browser, id } = await signInWith(world, provider, 'ada');
      succeeded(await browser.send('updateUser', { params: { userId: id }, body: { username: 'ada' } }));
      return signIn(world.visitor, 'ada', { registerInClient: world.pool });
    },
  },
  { hideAccounts: false },
);

describeErrors(
  'signIn, often,',
  {
    REQUEST_RATE_EXCEEDED: async ({ visitor, owner, stranger }) => {
      succeeded(await signIn(visitor, owner.email));
      visitor.device = null;
      await signIn(visitor, stranger.email, { password: 'wrong' });
      return signIn(visitor, owner.email);
    },
  },
  { limits: { signIns: { count: 2, within: 600_000 } } },
);

describeErrors(
  'createCaptcha, often,',
  {
    REQUEST_RATE_EXCEEDED: async ({ visitor }) => {
      for (let count = 0; count < 3; count += 1) succeeded(await visitor.send('createCaptcha'));
      return visitor.send('createCaptcha');
    },
  },
  { limits: { captchas: { count: 3, within: 600_000 } } },
);

describeErrors('signIn', {
  PARAMETER_MISSING: ({ visitor }) => visitor.send('signIn', { body: { account: 'ada', password } }),
  USER_PARAMETER_MISSING: ({ visitor }) => visitor.send('signIn', { body: { registerInClient: 'console', password } }),
  AUTHENTICATION_EMAIL_INVALID: ({ visitor }) => signIn(visitor, 'ada@example'),
  USER_POOL_NOT_FOUND: ({ visitor, owner }) => signIn(visitor, owner.email, { registerInClient: 'nowhere' }),
  PASSWORD_INCORRECT: ({ visitor, owner }) => signIn(visitor, owner.email, { password: 'wrong' }),
  CAPTCHA_REQUIRED: async ({ visitor, owner }) => {
    await fail(visitor, owner.email, 3);
    return signIn(visitor, owner.email);
  },
  VERIFICATION_CODE_INCORRECT: async ({ visitor, owner }) => {
    await fail(visitor, owner.email, 3);
    const { id } = await newCaptcha(visitor);
    return signIn(visitor, owner.email, { captcha: { id, answer: '1' } });
  },
  VERIFICATION_CODE_EXPIRED: async ({ service, visitor, owner }) => {
    await fail(visitor, owner.email, 3);
    const captcha = await solved(visitor);
    service.pass(6 * 60_000);
    return signIn(visitor, owner.email, { captcha });
  },
  USER_LOCKED: async ({ visitor, owner }) => {
    await fail(visitor, owner.email, 10);
    return signIn(visitor, owner.email, { captcha: await solved(visitor) });
  },
  MONTHLY_SIGN_IN_QUOTA_EXCEEDED: async ({ service, visitor, pool, application }) => {
    const { email } = await person(service, { pool, application });
    for (let count = 0; count < 20; count += 1) succeeded(await signIn(visitor, email, { registerInClient: pool }));
    return signIn(visitor, email, { registerInClient: pool });
  },
});

it('signs in with email address, phone number or username', async () => {
  const service = await runService();
  const { id, email } = await person(service, { phone: '+49 30 901820', username: 'Ada' });
  for (const account of [email, ` ${email.toUpperCase()}`, '+4930901820', 'ADA']) {
    const browser = service.browser();
    succeeded(await signIn(browser, account));
    expect((await browser.send<{ id: string }>('currentUser')).body.id).toBe(id);
  }
});

it('accepts a solved captcha once, and asks for none after a success', async () => {
  const { visitor, owner } = await world(await runService());
  await fail(visitor, owner.email, 3);
  const captcha = await solved(visitor);
  succeeded(await signIn(visitor, owner.email, { captcha }));
  succeeded(await signIn(visitor, owner.email));
  await fail(visitor, owner.email, 3);
  expect((await signIn(visitor, owner.email, { captcha })).error).toBe('VERIFICATION_CODE_INCORRECT');
});

it('counts sign-ins by calendar month', async () => {
  const { service, visitor, pool, application } = await world(await runService());
  const { email } = await person(service, { pool, application });
  for (let count = 0; count < 20; count += 1) await signIn(visitor, email, { registerInClient: pool });
  const attempt = (): Promise<Answer> => signIn(visitor, email, { registerInClient: pool });
  expect((await attempt()).error).toBe('MONTHLY_SIGN_IN_QUOTA_EXCEEDED');
  service.pass(31 * 24 * 60 * 60_000);
  expect((await attempt()).error).toBeNull();
});

it('signs out: the cookie is gone, and a copy of it is invalid', async () => {
  const { owner } = await world(await runService());
  const copy = owner.browser.session;
  succeeded(await owner.browser.send('signOut'));
  expect(owner.browser.session).toBeNull();
  expect((await owner.browser.send('currentUser')).error).toBe('SIGN_IN_REQUIRED');
  owner.browser.session = copy;
  expect((await owner.browser.send('currentUser')).error).toBe('SESSION_INVALID');
});

it('hides the cookie from scripts and other pages', async () => {
  const service = await runService({ secureCookies: true });
  const answer = await service.browser().send('signUp', {
    body: { registerInClient: 'console', applicationId: 'console', username: 'ada', password },
  });
  expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
});

async function newCaptcha(browser: Browser): Promise<Captcha> {
  return succeeded(await browser.send<Captcha>('createCaptcha'));
}
