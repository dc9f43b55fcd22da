import { Type } from 'typebox';
import { Provider } from '../../identities/assertion.ts';
import { operation } from '../../operation/operation.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';

export const putIdentityProviderOperation = operation({
  id: 'putIdentityProvider',
  method: 'PUT',
  path: '/user-pools/:userPoolId/identity-providers/:provider',
  summary: 'Lets users of a pool sign in through an identity provider that signs with this secret.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String(), provider: Provider }),
  body: Type.Object({ secret: Type.String({ minLength: 32, maxLength: 256 }) }),
  answer: { status: 204 },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user does not own the user pool.',
  },
  handle: async ({ service, params, body, user, errors }) => {
    const pool = requireUserPool(service, params.userPoolId);
    if (pool.ownerId !== user.id) throw errors.OPERATION_FORBIDDEN();
    await service.database.transaction(
      () => service.database.sql.run`
        INSERT OR REPLACE INTO identityProviders (userPoolId, name, secret)
        VALUES (${pool.id}, ${params.provider}, ${body.secret})
      `,
    );
  },
});
