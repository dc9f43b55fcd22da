import { Type } from 'typebox';
import { grantsOf } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';

export const removeCollaboratorOperation = operation({
  id: 'removeCollaborator',
  method: 'DELETE',
  path: '/user-pools/:userPoolId/collaborators/:userId',
  summary: 'Ends a collaboration, also one’s own.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String(), userId: Type.String() }),
  answer: { status: 204 },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    COLLABORATION_DELETE_FORBIDDEN: 'It is somebody else’s, and the signed-in user does not manage collaborators.',
    COLLABORATION_NOT_FOUND: 'The user does not collaborate on the pool.',
  },
  handle: async ({ service, params, user, errors }) => {
    const pool = requireUserPool(service, params.userPoolId);
    const isOwn = params.userId === user.id;
    if (!isOwn && !grantsOf(service, pool, user).has('manage-collaborators'))
      throw errors.COLLABORATION_DELETE_FORBIDDEN();
    const removed = await service.database.transaction(
      () => service.database.sql.run`
        DELETE FROM collaborations WHERE userPoolId = ${pool.id} AND userId = ${params.userId}
      `,
    );
    if (removed.changes === 0) throw errors.COLLABORATION_NOT_FOUND();
  },
});
