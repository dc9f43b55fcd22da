import { Type } from 'typebox';
import { type Application, ApplicationView, viewOfApplication } from '../../applications/application.ts';
import { requireGrant } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';

export const listApplicationsOperation = operation({
  id: 'listApplications',
  method: 'GET',
  path: '/user-pools/:userPoolId/applications',
  summary: 'The applications of a user pool.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String() }),
  answer: { status: 200, schema: Type.Object({ applications: Type.Array(ApplicationView) }) },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user neither owns the user pool nor collaborates on it.',
  },
  handle: ({ service, params, user, errors }) => {
    const pool = requireGrant(service, { ...params, user, grant: 'view' }, errors.OPERATION_FORBIDDEN);
    const rows = service.database.sql
      .all`SELECT * FROM applications WHERE userPoolId = ${pool.id} ORDER BY createdAt, id`;
    return { applications: (rows as unknown as readonly Application[]).map(viewOfApplication) };
  },
});
