import { Type } from 'typebox';
import { route } from '../http/route.ts';
import type { Service } from '../service.ts';
import { type Application, ApplicationView, findApplication, viewOfApplication } from './application.ts';
import { requireApplication } from './application-access.ts';
import {
  ApplicationFields,
  applicationFieldErrors,
  requireDescription,
  requireFreeName,
} from './application-fields.ts';
import { requireFreeDomains } from './domains.ts';

export const updateApplicationRoute = route({
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
    OPERATION_FORBIDDEN: 'The reader does not manage the applications of its pool.',
    APPLICATION_NAME_INVALID:
      'The name is empty, longer than 50 characters or has other characters than letters, digits, space, dot, hyphen and underscore.',
    APPLICATION_DESCRIPTION_INVALID: 'The description is no text, or has control characters.',
    PROJECT_DESCRIPTION_TOO_LONG: 'The description has more than 140 characters.',
    APPLICATION_NAME_ALREADY_EXISTS: 'The pool has another application with this name.',
    DOMAIN_NAME_IN_USE: 'Another user pool or application has this domain.',
    SUBDOMAIN_IN_USE: 'Another user pool or application has this subdomain, or the service keeps it for itself.',
  },
  handle: ({ service, params, body, user }) => {
    const application = requireApplication(service, { id: params.applicationId, user, grant: 'manage-applications' });
    if (body.description !== undefined) requireDescription(body.description);
    const changed = { ...application, ...body, signUpOpen: Number(body.signUpOpen ?? application.signUpOpen) };
    saveApplication(service, changed, () => requireFreeDomains(service, changed, changed.id));
    return viewOfApplication(findApplication(service, changed.id) as Application);
  },
});

/** Stores all that may change about an application, once its name and its domains are free. */
export function saveApplication(service: Service, changed: Application, requireFree: () => void): void {
  service.database.transaction(() => {
    requireFreeName(service, changed.userPoolId, changed.name, changed.id);
    requireFree();
    service.database.sql.run`
      UPDATE applications SET name = ${changed.name}, description = ${changed.description}, domain = ${changed.domain},
        subdomain = ${changed.subdomain}, signUpOpen = ${changed.signUpOpen}, redirectUri = ${changed.redirectUri}
      WHERE id = ${changed.id}
    `;
  });
}
