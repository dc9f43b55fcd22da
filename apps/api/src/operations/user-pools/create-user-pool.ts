import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { domainPattern, requireFreeDomains, subdomainPattern } from '../../applications/domains.ts';
import { operation } from '../../operation/operation.ts';
import { requireUserPool, UserPoolView, viewOfUserPool } from '../../user-pools/user-pool.ts';

export const createUserPoolOperation = operation({
  id: 'createUserPool',
  method: 'POST',
  path: '/user-pools',
  summary: 'Creates a user pool, which the signed-in user owns.',
  signedIn: true,
  body: Type.Object({
    name: Type.String({ minLength: 1, maxLength: 100 }),
    domain: Type.Optional(Type.String({ pattern: domainPattern })),
    subdomain: Type.Optional(Type.String({ pattern: subdomainPattern })),
  }),
  answer: { status: 201, schema: UserPoolView },
  errors: {
    OPERATION_FORBIDDEN: 'The signed-in user belongs to another pool, not to the console.',
    DOMAIN_NAME_IN_USE: 'Another user pool or application has this domain.',
    SUBDOMAIN_IN_USE: 'Another user pool or application has this subdomain.',
  },
  handle: async ({ service, body, user, errors }) => {
    if (user.userPoolId !== 'console') throw errors.OPERATION_FORBIDDEN();
    const id = randomUUID();
    const { domain = null, subdomain = null } = body;
    await service.database.transaction(() => {
      requireFreeDomains(service, { domain, subdomain });
      service.database.sql.run`
        INSERT INTO userPools (id, name, plan, ownerId, domain, subdomain, defaultGroup, createdAt)
        VALUES (${id}, ${body.name}, 'free', ${user.id}, ${domain}, ${subdomain}, 'members', ${service.settings.now()})
      `;
    });
    return viewOfUserPool(requireUserPool(service, id));
  },
});
