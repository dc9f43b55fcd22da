import { Type } from 'typebox';
import { requireApplication } from '../../applications/application-access.ts';
import { operation } from '../../operation/operation.ts';

export const deleteApplicationOperation = operation({
  id: 'deleteApplication',
  method: 'DELETE',
  path: '/applications/:applicationId',
  summary: 'Deletes an application.',
  signedIn: true,
  params: Type.Object({ applicationId: Type.String() }),
  answer: { status: 204 },
  errors: {
    APPLICATION_NOT_FOUND: 'There is no such application, or it was deleted.',
    OPERATION_FORBIDDEN: 'The signed-in user does not manage the applications of its pool.',
  },
  handle: async ({ service, params, user }) => {
    const application = requireApplication(service, { id: params.applicationId, user, grant: 'manage-applications' });
    await service.database.transaction(
      () => service.database.sql.run`DELETE FROM applications WHERE id = ${application.id}`,
    );
  },
});
