import { Type } from 'typebox';
import {
  type Application,
  ApplicationView,
  findApplication,
  viewOfApplication,
} from '../../applications/application.ts';
import { requireApplication } from '../../applications/application-access.ts';
import { requireDescription } from '../../applications/description.ts';
import { requireFreeDomains } from '../../applications/domains.ts';
import { saveApplication } from '../../applications/save-application.ts';
import { operation } from '../../operation/operation.ts';
import { ApplicationFields, applicationFieldErrors } from './application-fields.ts';

export const updateApplicationOperation = operation({
  id: 'updateApplication',
  method: 'PATCH',
  path: '/applications/:applicationId',
  summary: 'Changes an application.',
  signedIn: true,
  params: Type.Object({ applicationId: Type.String() }),
  body: Type.Partial(ApplicationFields),
  fields: applicationFieldErrors,
  answer: { status: 200, schema: ApplicationView },
  errors: {
    APPLICATION_NOT_FOUND: 'There is no such application.',
    OPERATION_FORBIDDEN: 'The signed-in user does not manage the applications of its pool.',
    APPLICATION_NAME_INVALID:
      'The name is empty, has over 50 characters, or others than letters, digits, space, dot, hyphen, underscore.',
    APPLICATION_DESCRIPTION_INVALID: 'The description is not a text, or has control characters.',
    PROJECT_DESCRIPTION_TOO_LONG: 'The description has more than 140 characters.',
    APPLICATION_NAME_ALREADY_EXISTS: 'The pool has another application with this name.',
    DOMAIN_NAME_IN_USE: 'Another user pool or application has this domain.',
    SUBDOMAIN_IN_USE: 'Another user pool or application has this subdomain, or the service reserves it.',
  },
  handle: ({ service, params, body, user }) =>
    service.database.transaction(() => {
      const application = requireApplication(service, { id: params.applicationId, user, grant: 'manage-applications' });
      if (body.description !== undefined) requireDescription(body.description);
      const changed = { ...application, ...body, signUpOpen: Number(body.signUpOpen ?? application.signUpOpen) };
      saveApplication(service, changed, () => requireFreeDomains(service, changed, changed.id));
      return viewOfApplication(findApplication(service, changed.id) as Application);
    }),
});
