import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import {
  type Application,
  ApplicationView,
  applicationTypes,
  findApplication,
  viewOfApplication,
} from '../../applications/application.ts';
import { requireFreeName, requireFreeOAuthName } from '../../applications/application-names.ts';
import { requireDescription } from '../../applications/description.ts';
import { requireFreeDomains, requireFreeOAuthDomains } from '../../applications/domains.ts';
import { requireGrant } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { ApplicationFields, applicationFieldErrors } from './application-fields.ts';

export const createApplicationOperation = operation({
  id: 'createApplication',
  method: 'POST',
  path: '/user-pools/:userPoolId/applications',
  summary: 'Creates an application of a user pool.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String() }),
  body: Type.Object({ ...ApplicationFields.properties, type: Type.Enum([...applicationTypes]) }),
  fields: {
    ...applicationFieldErrors,
    type: { missing: 'APPLICATION_TYPE_INVALID', invalid: 'APPLICATION_TYPE_INVALID' },
  },
  answer: { status: 201, schema: ApplicationView },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user does not manage the applications of the pool.',
    APPLICATION_NAME_INVALID:
      'The name is empty, has over 50 characters, or others than letters, digits, space, dot, hyphen, underscore.',
    APPLICATION_TYPE_INVALID: 'The type is not one of web, mobile, api, oauth, oidc and saml.',
    APPLICATION_DESCRIPTION_INVALID: 'The description is not a text, or has control characters.',
    PROJECT_DESCRIPTION_TOO_LONG: 'The description has more than 140 characters.',
    APPLICATION_NAME_ALREADY_EXISTS: 'The pool has an application with this name.',
    OAUTH_APPLICATION_NAME_ALREADY_EXISTS: 'Another OAuth application of any pool has this name.',
    DOMAIN_NAME_IN_USE: 'Another user pool or application has this domain.',
    SUBDOMAIN_IN_USE: 'Another user pool or application has this subdomain, or the service reserves it.',
    OAUTH_DOMAIN_NAME_IN_USE: 'The application is for OAuth, and its domain or subdomain is taken.',
    OAUTH_DOMAIN_NAME_RESERVED: 'The application is for OAuth, and the service reserves its subdomain.',
  },
  handle: async ({ service, params, body, user, errors }) => {
    const pool = requireGrant(service, { ...params, user, grant: 'manage-applications' }, errors.OPERATION_FORBIDDEN);
    const { name, type, description = '', domain = null, subdomain = null, signUpOpen = true } = body;
    requireDescription(description);
    const id = randomUUID();
    await service.database.transaction(() => {
      requireFreeName(service, pool.id, name);
      if (type === 'oauth') requireFreeOAuthName(service, name);
      (type === 'oauth' ? requireFreeOAuthDomains : requireFreeDomains)(service, { domain, subdomain });
      service.database.sql.run`
        INSERT INTO applications (id, userPoolId, name, type, description, domain, subdomain, signUpOpen, createdAt)
        VALUES (${id}, ${pool.id}, ${name}, ${type}, ${description}, ${domain}, ${subdomain}, ${Number(signUpOpen)},
          ${service.settings.now()})
      `;
    });
    return viewOfApplication(findApplication(service, id) as Application);
  },
});
