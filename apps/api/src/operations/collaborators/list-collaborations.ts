import { Type } from 'typebox';
import { type Collaboration, CollaborationView, viewOfCollaboration } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';

export const listCollaborationsOperation = operation({
  id: 'listCollaborations',
  method: 'GET',
  path: '/users/:userId/collaborations',
  summary: 'The user pools that the signed-in user collaborates on.',
  signedIn: true,
  params: Type.Object({ userId: Type.String() }),
  answer: { status: 200, schema: Type.Object({ collaborations: Type.Array(CollaborationView) }) },
  errors: { COLLABORATION_USER_POOL_VIEW_FORBIDDEN: 'The user is not the signed-in one.' },
  handle: ({ service, params, user, errors }) => {
    if (params.userId !== user.id) throw errors.COLLABORATION_USER_POOL_VIEW_FORBIDDEN();
    const rows = service.database.sql
      .all`SELECT * FROM collaborations WHERE userId = ${user.id} ORDER BY createdAt, userPoolId`;
    return { collaborations: (rows as unknown as readonly Collaboration[]).map(viewOfCollaboration) };
  },
});
