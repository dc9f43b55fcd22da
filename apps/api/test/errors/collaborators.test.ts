import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { runService } from '../support/running-service.ts';
import { collaborator, type Person, succeeded, world } from '../support/world.ts';

const manager = ['manage-collaborators'];

describeErrors('listCollaborators', {
  USER_POOL_NOT_FOUND: ({ owner }) => list(owner, 'nowhere'),
  COLLABORATOR_LIST_VIEW_FORBIDDEN: async (world) => list(await collaborator(world, ['manage-users']), world.pool),
});

describeErrors('addCollaborator', {
  USER_POOL_NOT_FOUND: ({ owner, stranger }) => add(owner, 'nowhere', stranger.email),
  PARAMETER_MISSING: ({ owner, pool }) => add(owner, pool, 'ada', null),
  USER_PARAMETER_MISSING: ({ owner, pool }) => add(owner, pool, ''),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner, pool, stranger }) => add(owner, pool, stranger.email, ['own']),
  COLLABORATOR_ADD_FORBIDDEN: ({ stranger, pool }) => add(stranger, pool, stranger.email),
  COLLABORATION_PERMISSION_ADD_FORBIDDEN: async (world) =>
    add(await collaborator(world, manager), world.pool, world.stranger.email, ['manage-users']),
  USER_NOT_FOUND: ({ owner, pool }) => add(owner, pool, 'nobody@example.com'),
  COLLABORATOR_ALREADY_EXISTS: async (world) => {
    const { email } = await collaborator(world, []);
    return add(world.owner, world.pool, email);
  },
});

describeErrors('updateCollaborator', {
  USER_POOL_NOT_FOUND: ({ owner }) => update(owner, 'nowhere', owner.id),
  PARAMETER_MISSING: ({ owner, pool }) => update(owner, pool, owner.id, null),
  COLLABORATOR_UPDATE_FORBIDDEN: ({ stranger, pool }) => update(stranger, pool, stranger.id),
  COLLABORATION_PERMISSION_ADD_FORBIDDEN: async (world) => {
    const self = await collaborator(world, manager);
    return update(self, world.pool, self.id, [...manager, 'manage-users']);
  },
  COLLABORATION_NOT_FOUND: ({ owner, stranger, pool }) => update(owner, pool, stranger.id),
});

describeErrors('removeCollaborator', {
  USER_POOL_NOT_FOUND: ({ owner }) => remove(owner, 'nowhere', owner.id),
  COLLABORATION_DELETE_FORBIDDEN: async (world) => {
    const { id } = await collaborator(world, []);
    return remove(world.stranger, world.pool, id);
  },
  COLLABORATION_NOT_FOUND: ({ stranger, pool }) => remove(stranger, pool, stranger.id),
});

describeErrors('listCollaborations', {
  COLLABORATION_USER_POOL_VIEW_FORBIDDEN: ({ owner, stranger }) =>
    owner.browser.send('listCollaborations', { params: { userId: stranger.id } }),
});

it('a collaborator sees the pool, gets and loses permissions, and leaves', async () => {
  const made = await world(await runService());
  const { owner, pool } = made;
  const ada = await collaborator(made, ['view-collaborators']);
  expect((await ada.browser.send('getUserPool', { params: { userPoolId: pool } })).error).toBeNull();
  succeeded(await update(owner, pool, ada.id, ['manage-users']));
  expect((await list(ada, pool)).error).toBe('COLLABORATOR_LIST_VIEW_FORBIDDEN');
  const { collaborations } = succeeded(await collaborationsOf(ada));
  expect(collaborations).toMatchObject([{ userPoolId: pool, permissions: ['manage-users'] }]);
  succeeded(await remove(ada, pool, ada.id));
  expect(succeeded(await list(owner, pool)).collaborators).toEqual([]);
});

function list({ browser }: Person, userPoolId: string): Promise<Answer<{ readonly collaborators: readonly object[] }>> {
  return browser.send('listCollaborators', { params: { userPoolId } });
}

function collaborationsOf({ browser, id }: Person): Promise<Answer<{ readonly collaborations: readonly object[] }>> {
  return browser.send('listCollaborations', { params: { userId: id } });
}

function add(
  { browser }: Person,
  userPoolId: string,
  account: string,
  permissions: readonly string[] | null = [],
): Promise<Answer> {
  return browser.send('addCollaborator', {
    params: { userPoolId },
    body: { account, ...(permissions && { permissions }) },
  });
}

function update(
  { browser }: Person,
  userPoolId: string,
  userId: string,
  permissions: readonly string[] | null = [],
): Promise<Answer> {
  return browser.send('updateCollaborator', {
    params: { userPoolId, userId },
    body: permissions ? { permissions } : {},
  });
}

function remove({ browser }: Person, userPoolId: string, userId: string): Promise<Answer> {
  return browser.send('removeCollaborator', { params: { userPoolId, userId } });
}
