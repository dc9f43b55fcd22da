import { Type } from 'typebox';
import {
  type Collaboration,
  CollaborationView,
  grantsOf,
  viewOfCollaboration,
} from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';

export const listCollaboratorsOperation = operation({
  id: 'listCollaborators',
  method: 'GET',
  path: '/user-pools/:userPoolId/collaborators',
  summary: 'Who collaborates on a user pool.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String() }),
  answer: { status: 200, schema: Type.Object({ collaborators: Type.Array(CollaborationView) }) },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    COLLABORATOR_LIST_VIEW_FORBIDDEN: 'The signed-in user may neither view nor manage the collaborators of the pool.',
  },
  handle: ({ service, params, user, errors }) => {
    const pool = requireUserPool(service, params.userPoolId);
    const grants = grantsOf(service, pool, user);
    if (!grants.has('view-collaborators') && !grants.has('manage-collaborators')) {
      throw errors.COLLABORATOR_LIST_VIEW_FORBIDDEN();
    }
    const rows = service.database.sql
      .all`SELECT * FROM collaborations WHERE userPoolId = ${pool.id} ORDER BY createdAt, userId`;
    return { collaborators: (rows as unknown as readonly Collaboration[]).map(viewOfCollaboration) };
  },
});
