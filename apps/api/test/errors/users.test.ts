import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { runService } from '../support/running-service.ts';
import { lockOut, signIn } from '../support/sign-in.ts';
import { collaborator, configure, type Person, password, person, succeeded, world } from '../support/world.ts';

describeErrors('updateUser', {
  USER_INFO_OWNER_MISMATCH: ({ owner, stranger }) => patch(owner, { displayName: 'Eve' }, stranger.id),
  EMAIL_DIRECT_UPDATE_UNSUPPORTED: ({ owner }) => patch(owner, { email: 'new@example.com' }),
  PHONE_DIRECT_UPDATE_UNSUPPORTED: ({ owner }) => patch(owner, { phone: null }),
  ITEM_UPDATE_FORBIDDEN: ({ owner, pool }) => patch(owner, { userPoolId: pool }),
  USERNAME_ALREADY_EXISTS: async ({ service, owner }) => {
    const username = `ada-${randomUUID().slice(0, 8)}`;
    await person(service, { username });
    return patch(owner, { username: username.toUpperCase() });
  },
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner }) => patch(owner, { username: 'ada@example.com' }),
});

describeErrors('deleteUser', {
  USER_NOT_FOUND: ({ owner }) => remove(owner, 'nobody'),
  USER_DELETE_FORBIDDEN: ({ owner, stranger }) => remove(owner, stranger.id),
  ROOT_USER_DELETE_FORBIDDEN: ({ owner }) => remove(owner, owner.id),
});

describeErrors('searchUsers', {
  USER_POOL_NOT_FOUND: ({ owner }) => search(owner, 'nowhere'),
  OPERATION_FORBIDDEN: ({ stranger, pool }) => search(stranger, pool),
  USER_QUERY_LIMIT_EXCEEDED: ({ owner, pool }) => search(owner, pool, { limit: 81 }),
  USER_SEARCH_TYPE_INVALID: ({ owner, pool }) => search(owner, pool, { type: 'passwordHash' }),
  USER_SEARCH_INPUT_INVALID: ({ owner, pool }) => search(owner, pool, { type: 'phone', input: 'ada' }),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner, pool }) => search(owner, pool, { limit: 'many' }),
});

describeErrors('createUser', {
  USER_POOL_NOT_FOUND: ({ owner }) => create(owner, 'nowhere', { username: 'ada' }),
  OPERATION_FORBIDDEN: async (world) =>
    create(await collaborator(world, ['manage-applications']), world.pool, { username: 'ada' }),
  USER_PARAMETER_MISSING: ({ owner, pool }) => create(owner, pool, {}),
  PARAMETER_MISSING: ({ owner, pool }) => create(owner, pool, { username: 'ada', password: '' }),
  FIELDS_INVALID: ({ owner, pool }) => create(owner, pool, { email: 'ada', username: '', password: '' }),
  EMAIL_INVALID: ({ owner, pool }) => create(owner, pool, { email: 'ada' }),
  PHONE_OR_EMAIL_INVALID: ({ owner, pool }) => create(owner, pool, { phone: '0' }),
  PASSWORD_TOO_SHORT: ({ owner, pool }) => create(owner, pool, { username: 'ada', password: 'short' }),
  USER_ALREADY_EXISTS: async ({ owner, pool }) => {
    succeeded(await create(owner, pool, { username: 'ada' }));
    return create(owner, pool, { username: 'ADA' });
  },
  USERNAME_ALREADY_EXISTS: async ({ owner, pool }) => {
    succeeded(await create(owner, pool, { username: 'ada' }));
    return create(owner, pool, { username: 'ada', email: 'ada@example.com' });
  },
  USER_POOL_SEAT_LIMIT_EXCEEDED: async ({ owner, pool }) => {
    for (const username of ['a1', 'a2', 'a3', 'a4', 'a5']) succeeded(await create(owner, pool, { username }));
    return create(owner, pool, { username: 'a6' });
  },
  DEFAULT_USER_GROUP_MISSING: async (world) => {
    await configure(world, { defaultGroup: null });
    return create(world.owner, world.pool, { username: 'ada' });
  },
});

for (const operation of ['getUser', 'unlockUser']) {
  describeErrors(operation, {
    USER_POOL_NOT_FOUND: ({ owner }) => one(operation, owner, 'nowhere', owner.id),
    OPERATION_FORBIDDEN: ({ stranger, pool, owner }) => one(operation, stranger, pool, owner.id),
    USER_NOT_FOUND: ({ owner, pool }) => one(operation, owner, pool, 'nobody'),
    USER_POOL_MISMATCH: ({ owner, stranger, pool }) => one(operation, owner, pool, stranger.id),
  });
}

it('finds users by the start of a name, but not by a wildcard', async () => {
  const { owner, pool } = await world(await runService());
  for (const username of ['ada', 'adam', 'bob']) succeeded(await create(owner, pool, { username }));
  const found = async (input: string): Promise<readonly (string | null)[]> =>
    succeeded(await search(owner, pool, { type: 'username', input })).users.map(({ username }) => username);
  expect(await found('ADA')).toEqual(['ada', 'adam']);
  expect(await found('_d')).toEqual([]);
  expect(await found('')).toEqual(['ada', 'adam', 'bob']);
});

it('a collaborator who manages users unlocks and deletes them', async () => {
  const made = await world(await runService());
  const { service, visitor, pool, application } = made;
  const manager = await collaborator(made, ['manage-users']);
  const ada = await person(service, { pool, application });
  await lockOut(visitor, ada.email, { registerInClient: pool });
  succeeded(await one('unlockUser', manager, pool, ada.id));
  succeeded(await signIn(visitor, ada.email, { registerInClient: pool }));
  succeeded(await remove(manager, ada.id));
  expect((await signIn(visitor, ada.email, { registerInClient: pool })).error).toBe('PASSWORD_INCORRECT');
  expect((await ada.browser.send('currentUser')).error).toBe('SESSION_INVALID');
});

it('shows a user to a collaborator, without secrets', async () => {
  const made = await world(await runService());
  const { owner, pool } = made;
  const ada = succeeded(await create(owner, pool, { username: 'ada' }));
  const shown = succeeded(await one('getUser', await collaborator(made, []), pool, ada.id));
  expect(shown).toEqual(ada);
  expect(Object.keys(ada)).not.toContain('passwordHash');
});

it('a user deletes themselves', async () => {
  const { stranger } = await world(await runService());
  expect((await remove(stranger, stranger.id)).error).toBeNull();
  expect(stranger.browser.session).toBeNull();
});

function patch({ browser, id }: Person, body: object, userId = id): Promise<Answer> {
  return browser.send('updateUser', { params: { userId }, body });
}

function remove({ browser }: Person, userId: string): Promise<Answer> {
  return browser.send('deleteUser', { params: { userId } });
}

interface Found {
  readonly users: readonly { readonly username: string | null }[];
}

function search(
  { browser }: Person,
  userPoolId: string,
  query: Readonly<Record<string, string | number>> = {},
): Promise<Answer<Found>> {
  return browser.send('searchUsers', { params: { userPoolId }, query });
}

function create({ browser }: Person, userPoolId: string, fields: object): Promise<Answer<{ readonly id: string }>> {
  return browser.send('createUser', { params: { userPoolId }, body: { password, ...fields } });
}

function one(operation: string, { browser }: Person, userPoolId: string, userId: string): Promise<Answer> {
  return browser.send(operation, { params: { userPoolId, userId } });
}
