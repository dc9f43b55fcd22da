import { Type } from 'typebox';
import { findApplication } from '../../applications/application.ts';
import { rememberDevice } from '../../authentication/known-devices.ts';
import { createSession } from '../../authentication/sessions.ts';
import { takeSignUp } from '../../authentication/sign-up-rate.ts';
import { errors } from '../../errors.ts';
import { sendVerificationLink } from '../../mail/verification-links.ts';
import { operation } from '../../operation/operation.ts';
import { hashPassword } from '../../security/password-hash.ts';
import type { Service } from '../../service.ts';
import { passwordErrors } from '../../user-pools/password-length.ts';
import { requireUserPool, type UserPool } from '../../user-pools/user-pool.ts';
import { addUser, NewUser } from '../../users/add-user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';
import { malformedNames, namesOfOthers } from '../../users/wrong-names.ts';

export const signUpOperation = operation({
  id: 'signUp',
  method: 'POST',
  path: '/sign-up',
  summary: 'Creates an account in a user pool, through one of its applications, and signs it in.',
  signedIn: false,
  body: Type.Object({
    registerInClient: Type.String({
      minLength: 1,
      maxLength: 64,
      description: 'The user pool; `console` for this service itself.',
    }),
    applicationId: Type.String({
      minLength: 1,
      maxLength: 64,
      description: 'The application; `console` for this service itself.',
    }),
    ...NewUser.properties,
    password: Type.String({ minLength: 1, maxLength: 256 }),
  }),
  fields: {
    applicationId: { missing: 'APPLICATION_ID_MISSING' },
    email: { missing: 'USER_PARAMETER_MISSING' },
    password: { missing: 'SIGN_UP_PASSWORD_REQUIRED' },
  },
  answer: { status: 201, schema: UserView },
  errors: {
    FIELDS_INVALID: 'Several of the fields are wrong: the errors of all of them are in the response.',
    APPLICATION_ID_MISSING: 'The body does not name the application.',
    SIGN_UP_PASSWORD_REQUIRED: 'The password is missing.',
    USER_PARAMETER_MISSING: 'There is no email address, no phone number and no username.',
    AUTHENTICATION_EMAIL_INVALID: 'The email address is malformed.',
    PHONE_OR_EMAIL_INVALID: 'The phone number is malformed.',
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    APPLICATION_NOT_FOUND: 'The user pool has no such application.',
    SIGN_UP_FORBIDDEN: 'The application does not accept new users.',
    PASSWORD_TOO_SHORT: 'The user pool requires a longer password.',
    SIGN_UP_RATE_EXCEEDED: 'The client has signed up, or tried to, too often in a short time.',
    REQUEST_RATE_EXCEEDED: 'Many messages were asked for the email address.',
    USER_ALREADY_EXISTS:
      'Somebody in the user pool has this email address or phone number, or the username if it is the only name.',
    USERNAME_ALREADY_EXISTS: 'The username is taken, but not the email address or phone number.',
    USER_POOL_SEAT_LIMIT_EXCEEDED: 'The user pool has as many users as its plan allows.',
    DEFAULT_USER_GROUP_MISSING: 'The user pool has no group for new users.',
  },
  wrongFields: async ({ service, body, client }, found) => {
    const { registerInClient, applicationId, password, ...names } = body;
    const given = { names, found, emailInvalid: 'AUTHENTICATION_EMAIL_INVALID' } as const;
    const malformed = malformedNames(given);
    if (registerInClient === undefined) return malformed;
    const pool = requireUserPool(service, registerInClient);
    const wrong = [...malformed, ...passwordErrors(pool, password)];
    // Only whoever could sign up learns which names are taken.
    if (applicationId === undefined) return wrong;
    requireOpenSignUp(service, pool, applicationId);
    // Whoever asks which names are taken pays for it with a sign-up, whatever else is wrong.
    await takeSignUp(service, client);
    return [...wrong, ...namesOfOthers(service, pool, given)];
  },
  handle: async ({ service, body, device, setSession, setDevice }) => {
    const pool = requireUserPool(service, body.registerInClient);
    const passwordHash = await hashPassword(body.password, service.settings.passwordCost);
    // Checked again in the transaction, while nobody else writes: only one of many at the same time succeeds.
    const { user, token, known } = await service.database.transaction(() => {
      const added = addUser(service, requireUserPool(service, pool.id), { ...body, passwordHash });
      if (added.email !== null) sendVerificationLink(service, added.id, added.email);
      return {
        user: added,
        token: createSession(service, added.id),
        known: rememberDevice(service, device, added.id),
      };
    });
    setSession(token);
    setDevice(known);
    return viewOfUser(service, user);
  },
});

function requireOpenSignUp(service: Service, pool: UserPool, applicationId: string): void {
  const application = findApplication(service, applicationId);
  if (application?.userPoolId !== pool.id) throw errors.APPLICATION_NOT_FOUND();
  if (application.signUpOpen === 0) throw errors.SIGN_UP_FORBIDDEN();
}
