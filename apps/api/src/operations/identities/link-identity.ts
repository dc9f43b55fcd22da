import { Type } from 'typebox';
import { Assertion, Provider, subjectOf } from '../../identities/assertion.ts';
import { addIdentity, findUserByIdentity, IdentityView } from '../../identities/identity.ts';
import { operation } from '../../operation/operation.ts';

export const linkIdentityOperation = operation({
  id: 'linkIdentity',
  method: 'POST',
  path: '/me/identities',
  summary: 'Links an account at an identity provider, to sign in with.',
  signedIn: true,
  body: Type.Object({ provider: Provider, assertion: Assertion }),
  answer: { status: 201, schema: IdentityView },
  errors: {
    OPERATION_FORBIDDEN:
      'The pool does not know the provider, the provider did not sign the assertion, or it has expired.',
    OAUTH_METHOD_ALREADY_BOUND: 'The signed-in user has linked this provider.',
    OAUTH_ACCOUNT_ALREADY_BOUND: 'The account at the provider is linked to somebody else.',
  },
  handle: async ({ service, body, user, errors }) => {
    const { provider } = body;
    const { id: userId, userPoolId } = user;
    const subject = subjectOf(service, { userPoolId, provider, assertion: body.assertion });
    await service.database.transaction(() => {
      const own = service.database.sql
        .get`SELECT 1 FROM identities WHERE userId = ${userId} AND provider = ${provider}`;
      if (own !== undefined) throw errors.OAUTH_METHOD_ALREADY_BOUND();
      const other = findUserByIdentity(service, { userPoolId, provider, subject });
      if (other !== undefined) throw errors.OAUTH_ACCOUNT_ALREADY_BOUND();
      addIdentity(service, { userId, userPoolId, provider, subject });
    });
    return { provider, subject };
  },
});
