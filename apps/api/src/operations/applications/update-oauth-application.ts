import { Type } from 'typebox';
import {
  type Application,
  ApplicationView,
  findApplication,
  viewOfApplication,
} from '../../applications/application.ts';
import { requireApplication } from '../../applications/application-access.ts';
import { requireFreeOAuthName } from '../../applications/application-names.ts';
import { requireFreeOAuthDomains } from '../../applications/domains.ts';
import { saveApplication } from '../../applications/save-application.ts';
import { operation } from '../../operation/operation.ts';
import { ApplicationFields } from './application-fields.ts';

const { name, domain, subdomain } = ApplicationFields.properties;

export const updateOAuthApplicationOperation = operation({
  id: 'updateOAuthApplication',
  method: 'PATCH',
  path: '/oauth-applications/:applicationId',
  summary: 'Changes the name, the domains and the redirect URI of an OAuth application.',
  signedIn: true,
  params: Type.Object({ applicationId: Type.String() }),
  body: Type.Object({
    name: Type.Optional(name),
    domain,
    subdomain,
    redirectUri: Type.Optional(Type.String({ pattern: '^https://[^\\s\\\\]{1,2000}$' })),
  }),
  fields: { name: { missing: 'APPLICATION_NAME_INVALID', invalid: 'APPLICATION_NAME_INVALID' } },
  answer: { status: 200, schema: ApplicationView },
  errors: {
    OAUTH_APPLICATION_NOT_FOUND: 'There is no such application, or it is not for OAuth.',
    OPERATION_FORBIDDEN: 'The signed-in user does not manage the applications of its pool.',
    APPLICATION_NAME_INVALID:
      'The name is empty, has over 50 characters, or others than letters, digits, space, dot, hyphen, underscore.',
    APPLICATION_NAME_ALREADY_EXISTS: 'The pool has another application with this name.',
    OAUTH_APPLICATION_NAME_ALREADY_EXISTS: 'Another OAuth application of any pool has this name.',
    OAUTH_DOMAIN_NAME_IN_USE: 'The domain or subdomain is taken.',
    OAUTH_DOMAIN_NAME_RESERVED: 'The service reserves this subdomain.',
  },
  handle: ({ service, params, body, user, errors }) =>
    service.database.transaction(() => {
      const refusals = { missing: errors.OAUTH_APPLICATION_NOT_FOUND, forbidden: errors.OPERATION_FORBIDDEN };
      const access = { id: params.applicationId, user, grant: 'manage-applications' } as const;
      const application = requireApplication(service, access, refusals);
      if (application.type !== 'oauth') throw errors.OAUTH_APPLICATION_NOT_FOUND();
      const changed = { ...application, ...body };
      saveApplication(service, changed, () => {
        requireFreeOAuthName(service, changed.name, changed.id);
        requireFreeOAuthDomains(service, changed, changed.id);
      });
      return viewOfApplication(findApplication(service, changed.id) as Application);
    }),
});
