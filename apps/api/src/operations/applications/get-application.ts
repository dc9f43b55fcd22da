import { Type } from 'typebox';
import { ApplicationView, viewOfApplication } from '../../applications/application.ts';
import { requireApplication } from '../../applications/application-access.ts';
import { operation } from '../../operation/operation.ts';

export const getApplicationOperation = operation({
  id: 'getApplication',
  method: 'GET',
  path: '/applications/:applicationId',
  summary: 'One application.',
  signedIn: true,
  params: Type.Object({ applicationId: Type.String() }),
  answer: { status: 200, schema: ApplicationView },
  errors: {
    APPLICATION_NOT_FOUND: 'There is no such application.',
    OPERATION_FORBIDDEN: 'The signed-in user neither owns its user pool nor collaborates on it.',
  },
  handle: ({ service, params, user }) =>
    viewOfApplication(requireApplication(service, { id: params.applicationId, user, grant: 'view' })),
});
