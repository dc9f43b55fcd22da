import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { fieldsIn } from '../support/fields-in.ts';
import { type RunningService, runService } from '../support/running-service.ts';
import { configure, newApplication, password, person, succeeded, type World, world } from '../support/world.ts';

const inConsole = { registerInClient: 'console', applicationId: 'console', password };

describeErrors('signUp', {
  FIELDS_INVALID: ({ visitor }) => visitor.send('signUp', { body: { ...inConsole, email: 'ada@', phone: '0815' } }),
  APPLICATION_ID_MISSING: ({ visitor }) =>
    visitor.send('signUp', { body: { registerInClient: 'console', email: 'ada@example.com', password } }),
  SIGN_UP_PASSWORD_REQUIRED: ({ visitor }) =>
    visitor.send('signUp', { body: { ...inConsole, email: 'ada@example.com', password: '' } }),
  PARAMETER_MISSING: ({ visitor }) =>
    visitor.send('signUp', { body: { applicationId: 'console', email: 'ada@example.com', password } }),
  USER_PARAMETER_MISSING: ({ visitor }) => visitor.send('signUp', { body: inConsole }),
  AUTHENTICATION_EMAIL_INVALID: ({ visitor }) => visitor.send('signUp', { body: { ...inConsole, email: 'ada@' } }),
  PHONE_OR_EMAIL_INVALID: ({ visitor }) => visitor.send('signUp', { body: { ...inConsole, phone: '0815' } }),
  USER_POOL_NOT_FOUND: ({ visitor }) =>
    visitor.send('signUp', { body: { ...inConsole, registerInClient: 'nowhere', username: 'ada' } }),
  APPLICATION_NOT_FOUND: ({ visitor, application }) =>
    // The application exists, but in another pool.
    visitor.send('signUp', { body: { ...inConsole, applicationId: application, username: 'ada' } }),
  SIGN_UP_FORBIDDEN: async ({ visitor, owner, pool }) => {
    const closed = await newApplication(owner, pool, { type: 'web', signUpOpen: false });
    return visitor.send('signUp', {
      body: { registerInClient: pool, applicationId: closed, username: 'ada', password },
    });
  },
  PASSWORD_TOO_SHORT: async (world) => {
    await configure(world, { minPasswordLength: 18 });
    return signUpToPool(world, { username: 'ada' });
  },
  USER_ALREADY_EXISTS: ({ visitor, owner }) =>
    visitor.send('signUp', { body: { ...inConsole, email: owner.email.toUpperCase() } }),
  USERNAME_ALREADY_EXISTS: async ({ service, visitor }) => {
    await person(service, { username: 'Grace' });
    return visitor.send('signUp', { body: { ...inConsole, email: 'new@example.com', username: 'grace' } });
  },
  USER_POOL_SEAT_LIMIT_EXCEEDED: async (world) => {
    for (const username of ['a1', 'a2', 'a3', 'a4', 'a5']) succeeded(await signUpToPool(world, { username }));
    return signUpToPool(world, { username: 'a6' });
  },
  DEFAULT_USER_GROUP_MISSING: async (world) => {
    await configure(world, { defaultGroup: null });
    return signUpToPool(world, { username: 'ada' });
  },
});

describeErrors(
  'signUp, often,',
  {
    SIGN_UP_RATE_EXCEEDED: async ({ visitor }) => {
      const answer = await visitor.send('signUp', { body: { ...inConsole, username: 'third' } });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(500);
      return answer;
    },
  },
  { limits: { signUps: { count: 2, within: 600_000 } } },
);

describeErrors(
  'signUp, with much mail to one address,',
  {
    REQUEST_RATE_EXCEEDED: async (world) => {
      const email = `${randomUUID()}@example.com`;
      await person(world.service, { email });
      return signUpToPool(world, { email });
    },
  },
  { limits: { messagesToRecipient: { count: 1, within: 600_000 } } },
);

it('says all that is wrong at once: what nobody may have, and what somebody has', async () => {
  const made = await world(await runService());
  await configure(made, { minPasswordLength: 18 });
  succeeded(await signUpToPool(made, { username: 'Grace', password: 'long enough for this pool' }));
  const answer = await signUpToPool(made, { email: 'ada@', phone: '0815', username: 'grace' });
  expect(answer.error).toBe('FIELDS_INVALID');
  expect(fieldsIn(answer)).toEqual([
    ['/email', 2003],
    ['/phone', 2028],
    ['/password', 2029],
    ['/username', 2034],
  ]);
});

it('says two names that two others have, and one account with both once', async () => {
  const made = await world(await runService());
  succeeded(await signUpToPool(made, { username: 'grace', email: 'grace@example.com' }));
  succeeded(await signUpToPool(made, { username: 'ada' }));
  const both = await signUpToPool(made, { username: 'ada', email: 'GRACE@example.com' });
  expect(fieldsIn(both)).toEqual([
    ['/email', 2026],
    ['/username', 2034],
  ]);
  const again = await signUpToPool(made, { username: 'grace', email: 'grace@example.com' });
  expect(again.error).toBe('USER_ALREADY_EXISTS');
});

it('says every field of a body that has the wrong form', async () => {
  const { visitor } = await world(await runService());
  const body = { registerInClient: 'console', username: 'no spaces, please', password: '' };
  const answer = await visitor.send('signUp', { body });
  expect(answer.error).toBe('FIELDS_INVALID');
  expect(new Map(fieldsIn(answer))).toEqual(
    new Map([
      ['/applicationId', 2101],
      ['/password', 2032],
      ['/username', 2231],
    ]),
  );
});

it('says what is taken beside fields of the wrong form', async () => {
  const made = await world(await runService());
  succeeded(await signUpToPool(made, { username: 'grace' }));
  expect(new Map(fieldsIn(await signUpToPool(made, { email: '', username: 'grace', password: '' })))).toEqual(
    new Map([
      ['/email', 2211],
      ['/username', 2034],
      ['/password', 2032],
    ]),
  );
  succeeded(await signUpToPool(made, { email: 'ada@example.com' }));
  const wrongForm = await signUpToPool(made, {
    email: 'ada@example.com',
    username: 'no spaces, please',
    password: 'a',
  });
  expect(new Map(fieldsIn(wrongForm))).toEqual(
    new Map([
      ['/username', 2231],
      ['/password', 2029],
      ['/email', 2026],
    ]),
  );
});

it('does not say which names are taken without an application that accepts users', async () => {
  const made = await world(await runService());
  const account = { email: 'ada@example.com', password: 'a' };
  succeeded(await signUpToPool(made, { email: account.email }));
  const body = { registerInClient: made.pool, ...account };
  expect(fieldsIn(await made.visitor.send('signUp', { body }))).toEqual([
    ['/applicationId', 2101],
    ['/password', 2029],
  ]);
  const closed = await newApplication(made.owner, made.pool, { type: 'web', signUpOpen: false });
  const answer = await made.visitor.send('signUp', { body: { ...body, applicationId: closed, username: '' } });
  expect(answer.error).toBe('SIGN_UP_FORBIDDEN');
});

it.each(['[]', '"text"', '7', 'null'])('a body that has no fields has no field that is wrong: %s', async (body) => {
  const { visitor } = await world(await runService());
  expect((await visitor.send('signUp', { body })).error).toBe('REQUEST_PARAMETERS_INCOMPLETE');
});

it('asks nobody which names are taken without counting it as a sign-up', async () => {
  const { visitor } = await world(await runService({ limits: { signUps: { count: 2, within: 600_000 } } }));
  const probe = (): Promise<Answer> => visitor.send('signUp', { body: { ...inConsole, email: 'x@', username: 'ada' } });
  const answers = [await probe(), await probe(), await probe()].map(({ error }) => error);
  expect(answers.at(-1)).toBe('SIGN_UP_RATE_EXCEEDED');
});

it('accepts sign-ups again after the time of the limit', async () => {
  const { service, visitor } = await world(await runService({ limits: { signUps: { count: 2, within: 600_000 } } }));
  const attempt = (): Promise<Answer> => visitor.send('signUp', { body: { ...inConsole, username: 'third' } });
  expect((await attempt()).error).toBe('SIGN_UP_RATE_EXCEEDED');
  service.pass(600_000);
  expect((await attempt()).error).toBeNull();
});

it('creates an account that is signed in, with an address that another pool may also have', async () => {
  const made = await world(await runService());
  const { browser, id, email } = await person(made.service);
  expect((await browser.send<{ id: string }>('currentUser')).body.id).toBe(id);
  expect((await signUpToPool(made, { email })).error).toBeNull();
});

it('verifies the email address with the link that it sends', async () => {
  const { service } = await world(await runService());
  const { browser, email } = await person(service);
  const isVerified = async (): Promise<boolean> =>
    (await browser.send<{ emailVerified: boolean }>('currentUser')).body.emailVerified;
  expect(await isVerified()).toBe(false);
  succeeded(await useLink(service, await service.secretOf(email)));
  expect(await isVerified()).toBe(true);
});

describeErrors('verifyEmail', {
  PARAMETER_MISSING: ({ visitor }) => visitor.send('verifyEmail', { body: {} }),
  EMAIL_VERIFICATION_LINK_INVALID: async ({ service, owner }) => {
    const token = await service.secretOf(owner.email);
    await useLink(service, token);
    return useLink(service, token);
  },
  EMAIL_VERIFICATION_LINK_EXPIRED: async ({ service, owner }) => {
    service.pass(25 * 60 * 60_000);
    return useLink(service, await service.secretOf(owner.email));
  },
});

function signUpToPool({ service, pool, application }: World, account: object): Promise<Answer> {
  return service.browser().send('signUp', {
    body: { registerInClient: pool, applicationId: application, password, ...account },
  });
}

function useLink(service: RunningService, token: string): Promise<Answer> {
  return service.browser().send('verifyEmail', { body: { token } });
}
