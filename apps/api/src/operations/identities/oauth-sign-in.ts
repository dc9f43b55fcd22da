import { Type } from 'typebox';
import { rememberDevice } from '../../authentication/known-devices.ts';
import { createSession } from '../../authentication/sessions.ts';
import { countSignIn } from '../../authentication/sign-in-quota.ts';
import { Assertion, Provider, subjectOf } from '../../identities/assertion.ts';
import { addIdentity, findUserByIdentity, type Identity } from '../../identities/identity.ts';
import { operation } from '../../operation/operation.ts';
import type { Service } from '../../service.ts';
import { requireUserPool, type UserPool } from '../../user-pools/user-pool.ts';
import { insertUser } from '../../users/add-user.ts';
import type { User } from '../../users/user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';

export const oauthSignInOperation = operation({
  id: 'oauthSignIn',
  method: 'POST',
  path: '/oauth/sign-in',
  summary: 'Signs in with the assertion of an identity provider, and creates the account the first time.',
  signedIn: false,
  body: Type.Object({
    registerInClient: Type.String({ minLength: 1, maxLength: 64 }),
    provider: Provider,
    assertion: Assertion,
  }),
  answer: { status: 200, schema: UserView },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN:
      'The pool does not know the provider, the provider did not sign the assertion, or it has expired.',
    USER_POOL_SEAT_LIMIT_EXCEEDED: 'It is the first time, and the user pool has as many users as its plan allows.',
    DEFAULT_USER_GROUP_MISSING: 'It is the first time, and the user pool has no group for new users.',
    MONTHLY_SIGN_IN_QUOTA_EXCEEDED: 'The user pool has no sign-in of its plan left this month.',
  },
  handle: async ({ service, body, device, setSession, setDevice }) => {
    const { id } = requireUserPool(service, body.registerInClient);
    const subject = subjectOf(service, { userPoolId: id, provider: body.provider, assertion: body.assertion });
    const { user, token, known } = await service.database.transaction(() => {
      const pool = requireUserPool(service, id);
      const user = knownOrNew(service, pool, { userPoolId: id, provider: body.provider, subject });
      // Wrong passwords do not lock this way in: the provider has checked who it is.
      countSignIn(service, pool);
      return {
        user,
        token: createSession(service, user.id),
        known: rememberDevice(service, device, user.id),
      };
    });
    setSession(token);
    setDevice(known);
    return viewOfUser(service, user);
  },
});

function knownOrNew(service: Service, pool: UserPool, identity: Omit<Identity, 'userId'>): User {
  const known = findUserByIdentity(service, identity);
  if (known !== undefined) return known;
  const user = insertUser(service, pool, { passwordHash: null });
  addIdentity(service, { ...identity, userId: user.id });
  return user;
}
