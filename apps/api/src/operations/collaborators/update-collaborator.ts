import { Type } from 'typebox';
import {
  type Collaboration,
  CollaborationView,
  Permissions,
  requireGrant,
  viewOfCollaboration,
} from '../../collaborators/collaboration.ts';
import { requireGrantable } from '../../collaborators/grantable.ts';
import { operation } from '../../operation/operation.ts';

export const updateCollaboratorOperation = operation({
  id: 'updateCollaborator',
  method: 'PATCH',
  path: '/user-pools/:userPoolId/collaborators/:userId',
  summary: 'Changes what a collaborator may do.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String(), userId: Type.String() }),
  body: Type.Object({ permissions: Permissions }),
  answer: { status: 200, schema: CollaborationView },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    COLLABORATOR_UPDATE_FORBIDDEN: 'The signed-in user neither owns the user pool nor manages its collaborators.',
    COLLABORATION_PERMISSION_ADD_FORBIDDEN: 'A collaborator gives a permission that they do not have.',
    COLLABORATION_NOT_FOUND: 'The user does not collaborate on the pool.',
  },
  handle: async ({ service, params, body, user, errors }) => {
    const access = { ...params, user, grant: 'manage-collaborators' } as const;
    const pool = requireGrant(service, access, errors.COLLABORATOR_UPDATE_FORBIDDEN);
    requireGrantable(service, { pool, user, permissions: body.permissions });
    const changed = (await service.database.transaction(
      () => service.database.sql.get`
        UPDATE collaborations SET permissions = ${JSON.stringify(body.permissions)}
        WHERE userPoolId = ${pool.id} AND userId = ${params.userId} RETURNING *
      `,
    )) as Collaboration | undefined;
    if (changed === undefined) throw errors.COLLABORATION_NOT_FOUND();
    return viewOfCollaboration(changed);
  },
});
