import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { newProvider, type Provider, signInWith, token } from '../support/identity-provider.ts';
import { runService } from '../support/running-service.ts';
import { lockOut } from '../support/sign-in.ts';
import { configure, type Person, person, succeeded, type World, world } from '../support/world.ts';

describeErrors('putIdentityProvider', {
  USER_POOL_NOT_FOUND: ({ owner }) => put(owner, 'nowhere'),
  OPERATION_FORBIDDEN: ({ stranger, pool }) => put(stranger, pool),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner, pool }) => put(owner, pool, 'short'),
  PARAMETER_MISSING: ({ owner, pool }) => put(owner, pool, ''),
});

describeErrors('oauthSignIn', {
  USER_POOL_NOT_FOUND: async (world) => signIn(world, await newProvider(world), { registerInClient: 'nowhere' }),
  OPERATION_FORBIDDEN: async (world) => {
    const provider = await newProvider(world);
    const forged = [
      provider.assertion('ada', -1),
      token('another secret', { sub: 'ada', exp: 1e12 }),
      'x',
      'e30.e30.e30',
    ];
    for (const assertion of forged) {
      expect((await signIn(world, provider, { assertion })).error).toBe('OPERATION_FORBIDDEN');
    }
    return signIn(world, { ...provider, name: 'unknown' });
  },
  USER_POOL_SEAT_LIMIT_EXCEEDED: async (world) => {
    const provider = await newProvider(world);
    for (const subject of ['a', 'b', 'c', 'd', 'e']) await signInWith(world, provider, subject);
    return signIn(world, provider, { assertion: provider.assertion('f') });
  },
  DEFAULT_USER_GROUP_MISSING: async (world) => {
    const provider = await newProvider(world);
    await configure(world, { defaultGroup: null });
    return signIn(world, provider);
  },
  MONTHLY_SIGN_IN_QUOTA_EXCEEDED: async (world) => {
    const provider = await newProvider(world);
    for (let count = 0; count < 20; count += 1) await signInWith(world, provider, 'ada');
    return signIn(world, provider);
  },
});

describeErrors('linkIdentity', {
  OPERATION_FORBIDDEN: async (world) => link(await member(world), { name: 'unknown', assertion: () => 'x' }),
  OAUTH_METHOD_ALREADY_BOUND: async (world) => {
    const provider = await newProvider(world);
    const { browser } = await signInWith(world, provider, 'ada');
    return link({ browser }, provider);
  },
  OAUTH_ACCOUNT_ALREADY_BOUND: async (world) => {
    const provider = await newProvider(world);
    await signInWith(world, provider, 'ada');
    return link(await member(world), provider);
  },
});

describeErrors('unlinkIdentity', {
  OAUTH_METHOD_NOT_BOUND: async (world) => unlink(await member(world)),
  LAST_SIGN_IN_METHOD_REQUIRED: async (world) => unlink(await signInWith(world, await newProvider(world), 'ada')),
  REQUEST_PARAMETERS_INCOMPLETE: async (world) => unlink(await member(world), 'Not a name!'),
});

it('whoever comes from a provider gets in, however many passwords were wrong', async () => {
  const made = await world(await runService());
  const provider = await newProvider(made);
  await lock(made, provider);
  expect((await signIn(made, provider)).error).toBeNull();
});

it('links and unlinks a provider of an account that has also a password', async () => {
  const made = await world(await runService());
  const provider = await newProvider(made);
  const ada = await member(made);
  succeeded(await link(ada, provider));
  const { body } = await ada.browser.send('listIdentities');
  expect(body).toEqual({ identities: [{ provider: 'github', subject: 'ada' }] });
  expect((await signInWith(made, provider, 'ada')).id).toBe(ada.id);
  expect((await unlink(ada)).error).toBeNull();
  expect((await unlink(ada)).error).toBe('OAUTH_METHOD_NOT_BOUND');
});

function put({ browser }: Person, userPoolId: string, secret = 'x'.repeat(32)): Promise<Answer> {
  return browser.send('putIdentityProvider', { params: { userPoolId, provider: 'github' }, body: { secret } });
}

function signIn({ visitor, pool }: World, provider: Provider, fields: object = {}): Promise<Answer> {
  const body = { registerInClient: pool, provider: provider.name, assertion: provider.assertion('ada'), ...fields };
  return visitor.send('oauthSignIn', { body });
}

function member({ service, pool, application }: World): Promise<Person> {
  return person(service, { pool, application });
}

function link({ browser }: Pick<Person, 'browser'>, provider: Provider): Promise<Answer> {
  return browser.send('linkIdentity', { body: { provider: provider.name, assertion: provider.assertion('ada') } });
}

function unlink({ browser }: Pick<Person, 'browser'>, provider = 'github'): Promise<Answer> {
  return browser.send('unlinkIdentity', { params: { provider } });
}

/** Signs up a user with a password and a provider, and locks the account with wrong passwords. */
async function lock(world: World, provider: Provider): Promise<void> {
  const ada = await member(world);
  succeeded(await link(ada, provider));
  await lockOut(world.visitor, ada.email, { registerInClient: world.pool });
}
