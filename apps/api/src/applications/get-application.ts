import { Type } from 'typebox';
import { route } from '../http/route.ts';
import { ApplicationView, viewOfApplication } from './application.ts';
import { requireApplication } from './application-access.ts';

export const getApplicationRoute = route({
  id: 'getApplication',
  method: 'GET',
  path: '/applications/:applicationId',
  summary: 'One application.',
  signedIn: true,
  params: Type.Object({ applicationId: Type.String() }),
  answer: { status: 200, schema: ApplicationView },
  errors: {
    APPLICATION_NOT_FOUND: 'There is no such application.',
    OPERATION_FORBIDDEN: 'The reader neither owns its user pool nor collaborates on it.',
  },
  handle: ({ service, params, user }) =>
    viewOfApplication(requireApplication(service, { id: params.applicationId, user, grant: 'view' })),
});
