import { Type } from 'typebox';
import { grantsOf } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
import { findUser } from '../../users/user.ts';

export const deleteUserOperation = operation({
  id: 'deleteUser',
  method: 'DELETE',
  path: '/users/:userId',
  summary: 'Deletes the signed-in user, or a user of a pool that the signed-in user manages.',
  signedIn: true,
  params: Type.Object({ userId: Type.String() }),
  answer: { status: 204 },
  errors: {
    USER_NOT_FOUND: 'There is no such user, or the user was deleted.',
    USER_DELETE_FORBIDDEN: 'The user is somebody else, and the signed-in user does not manage the user pool.',
    ROOT_USER_DELETE_FORBIDDEN: 'The user owns a user pool.',
  },
  handle: async ({ service, params, user, setSession, errors }) => {
    const found = findUser(service, params.userId);
    if (found === undefined) throw errors.USER_NOT_FOUND();
    const pool = requireUserPool(service, found.userPoolId);
    const isSelf = found.id === user.id;
    if (!isSelf && !grantsOf(service, pool, user).has('manage-users')) throw errors.USER_DELETE_FORBIDDEN();
    await service.database.transaction(() => {
      const owned = service.database.sql.get`SELECT 1 FROM userPools WHERE ownerId = ${found.id}`;
      if (owned !== undefined) throw errors.ROOT_USER_DELETE_FORBIDDEN();
      service.database.sql.run`DELETE FROM users WHERE id = ${found.id}`;
    });
    if (isSelf) setSession(null);
  },
});
