import { Type } from 'typebox';
import { signInMethodsOf } from '../../account/sign-in-methods.ts';
import { Provider } from '../../identities/assertion.ts';
import { operation } from '../../operation/operation.ts';
import { findUser } from '../../users/user.ts';

export const unlinkIdentityOperation = operation({
  id: 'unlinkIdentity',
  method: 'DELETE',
  path: '/me/identities/:provider',
  summary: 'Unlinks an identity provider.',
  signedIn: true,
  params: Type.Object({ provider: Provider }),
  answer: { status: 204 },
  errors: {
    OAUTH_METHOD_NOT_BOUND: 'The signed-in user has not linked this provider.',
    LAST_SIGN_IN_METHOD_REQUIRED: 'Without the provider nobody could sign in to the account.',
  },
  handle: async ({ service, params, user, errors }) => {
    const { database } = service;
    await database.transaction(() => {
      const methods = signInMethodsOf(service, findUser(service, user.id) ?? user);
      const removed = database.sql
        .run`DELETE FROM identities WHERE userId = ${user.id} AND provider = ${params.provider}`;
      if (removed.changes === 0) throw errors.OAUTH_METHOD_NOT_BOUND();
      if (methods <= 1) throw errors.LAST_SIGN_IN_METHOD_REQUIRED();
    });
  },
});
