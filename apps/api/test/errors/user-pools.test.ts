import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { runService } from '../support/running-service.ts';
import { collaborator, newApplication, newPool, type Person, person, succeeded, world } from '../support/world.ts';

describeErrors('createUserPool', {
  OPERATION_FORBIDDEN: async ({ service, pool, application }) =>
    create(await person(service, { pool, application }), {}),
  PARAMETER_MISSING: ({ owner }) => create(owner, { name: '' }),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner }) => create(owner, { subdomain: 'Not a domain' }),
  DOMAIN_NAME_IN_USE: async ({ owner }) => {
    const domain = `${randomUUID()}.example.com`;
    await newPool(owner, { domain });
    return create(owner, { domain });
  },
  SUBDOMAIN_IN_USE: async ({ owner, pool }) => {
    const subdomain = randomUUID();
    await newApplication(owner, pool, { type: 'web', subdomain });
    return create(owner, { subdomain });
  },
});

describeErrors('getUserPool', {
  USER_POOL_NOT_FOUND: ({ owner }) => get(owner, 'nowhere'),
  OPERATION_FORBIDDEN: ({ stranger, pool }) => get(stranger, pool),
});

describeErrors('updateUserPool', {
  USER_POOL_NOT_FOUND: ({ owner }) => update(owner, 'nowhere', {}),
  OPERATION_FORBIDDEN: async (world) => update(await collaborator(world, ['manage-users']), world.pool, {}),
  ITEM_UPDATE_FORBIDDEN: ({ owner, pool }) => update(owner, pool, { plan: 'business' }),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner, pool }) => update(owner, pool, { minPasswordLength: 1 }),
});

it('nobody owns the console, and users see only their own pools', async () => {
  const { owner, stranger, pool } = await world(await runService());
  expect((await get(owner, 'console')).error).toBe('OPERATION_FORBIDDEN');
  expect(succeeded(await owner.browser.send<Pools>('listUserPools')).userPools.map(({ id }) => id)).toEqual([pool]);
  expect(succeeded(await stranger.browser.send<Pools>('listUserPools')).userPools).toEqual([]);
});

it('changes the sent settings and no others', async () => {
  const { owner, pool } = await world(await runService());
  const before = succeeded(await get(owner, pool));
  const changed = { name: '<b>"Ünï\u202e', verifyBeforeEmailChange: true, defaultGroup: null };
  expect(succeeded(await update(owner, pool, { ...changed, id: 'console', createdAt: 0 }))).toEqual({
    ...before,
    ...changed,
  });
});

interface Pools {
  readonly userPools: readonly { readonly id: string }[];
}

function create({ browser }: Person, fields: object): Promise<Answer> {
  return browser.send('createUserPool', { body: { name: 'Pool', ...fields } });
}

function get({ browser }: Person, userPoolId: string): Promise<Answer<object>> {
  return browser.send('getUserPool', { params: { userPoolId } });
}

function update({ browser }: Person, userPoolId: string, body: object): Promise<Answer> {
  return browser.send('updateUserPool', { params: { userPoolId }, body });
}
