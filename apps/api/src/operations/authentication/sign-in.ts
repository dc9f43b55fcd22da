import { Type } from 'typebox';
import { actorOf, isKnownDevice, rememberDevice } from '../../authentication/known-devices.ts';
import {
  failedSignIns,
  forgetFailures,
  requireCaptcha,
  takePasswordAttempt,
} from '../../authentication/password-attempts.ts';
import { createSession } from '../../authentication/sessions.ts';
import { countSignIn } from '../../authentication/sign-in-quota.ts';
import { errors } from '../../errors.ts';
import { removeAttempt, takeAttempt } from '../../limits/attempts.ts';
import { operation } from '../../operation/operation.ts';
import { isPasswordOf, isPasswordOfNobody } from '../../security/password-hash.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
import { isEmail } from '../../users/account-formats.ts';
import { findUserByAccount, type User } from '../../users/user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';

export const signInOperation = operation({
  id: 'signIn',
  method: 'POST',
  path: '/sign-in',
  summary: 'Signs a user in and sets the session cookie.',
  signedIn: false,
  body: Type.Object({
    registerInClient: Type.String({
      minLength: 1,
      maxLength: 64,
      description: 'The user pool; `console` for this service itself.',
    }),
    account: Type.String({ minLength: 1, maxLength: 1000, description: 'Email address, phone number or username.' }),
    password: Type.String({ minLength: 1, maxLength: 256 }),
    captcha: Type.Optional(Type.Object({ id: Type.String({ maxLength: 64 }), answer: Type.String({ maxLength: 64 }) })),
  }),
  fields: { account: { missing: 'USER_PARAMETER_MISSING' } },
  answer: { status: 200, schema: UserView },
  errors: {
    USER_PARAMETER_MISSING: 'The account is missing.',
    AUTHENTICATION_EMAIL_INVALID: 'The account contains an @ and is not an email address.',
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    REQUEST_RATE_EXCEEDED: 'The client has signed in, or tried to, too often in a short time.',
    USER_NOT_FOUND:
      'Nobody in the user pool has this email address, phone number or username. Only with `HIDE_ACCOUNTS=0`.',
    USER_LOCKED:
      'Too many passwords were wrong in a day. A password reset or an administrator unlocks the account at once.',
    OAUTH_SIGN_IN_REQUIRED:
      'The account was created through an identity provider and has no password. Only with `HIDE_ACCOUNTS=0`.',
    CAPTCHA_REQUIRED: 'Some passwords for this account were wrong, and this attempt has no captcha.',
    VERIFICATION_CODE_INCORRECT: 'The answer to the captcha is wrong, or the captcha is used already.',
    VERIFICATION_CODE_EXPIRED: 'The answer to the captcha comes too late.',
    PASSWORD_INCORRECT: 'The password is wrong, or there is no such account with a password.',
    SIGN_IN_USER_NOT_FOUND: 'There is no such account.',
    SIGN_IN_PASSWORD_MISSING: 'The account was created through an identity provider and has no password.',
    MONTHLY_SIGN_IN_QUOTA_EXCEEDED: 'The user pool has no sign-in of its plan left this month.',
  },
  handle: async ({ service, body, client, device, setSession, setDevice, errors }) => {
    if (body.account.includes('@') && !isEmail(body.account)) throw errors.AUTHENTICATION_EMAIL_INVALID();
    const pool = requireUserPool(service, body.registerInClient);
    const user = findUserByAccount(service, pool.id, body.account);
    const { limits, hideAccounts, passwordCost } = service.settings;
    const by = actorOf(service, { client, device, userId: user?.id });
    await takeAttempt(service, { action: 'sign-in', by, limit: limits.signIns });
    if (!hideAccounts) requirePassword(user);

    const knownDevice = user !== undefined && isKnownDevice(service, device, user.id) ? device : null;
    const failures = failedSignIns(service, { userPoolId: pool.id, account: body.account, knownDevice });
    await requireCaptcha(service, failures, body.captcha);
    const attempt = await takePasswordAttempt(service, failures);
    if (user?.passwordHash == null) {
      await isPasswordOfNobody(body.password, passwordCost);
      // The catalogue has both answered as PASSWORD_INCORRECT.
      throw user === undefined ? errors.SIGN_IN_USER_NOT_FOUND() : errors.SIGN_IN_PASSWORD_MISSING();
    }
    if (!(await isPasswordOf(user.passwordHash, body.password, passwordCost))) throw errors.PASSWORD_INCORRECT();

    // Before the quota: somebody who knows the password must not lock the account by trying again.
    await service.database.transaction(() => {
      // The failures with a name stay: if a success removed them, strangers could see that the account is in use.
      removeAttempt(service, attempt);
      if (knownDevice !== null) forgetFailures(service, failures);
    });
    const { token, known } = await service.database.transaction(() => {
      countSignIn(service, pool);
      return { token: createSession(service, user.id), known: rememberDevice(service, device, user.id) };
    });
    setSession(token);
    setDevice(known);
    return viewOfUser(service, user);
  },
});

/** Throws an error that shows whether there is such an account, and whether it has a password. */
function requirePassword(user: User | undefined): void {
  if (user === undefined) throw errors.USER_NOT_FOUND();
  if (user.passwordHash === null) throw errors.OAUTH_SIGN_IN_REQUIRED();
}
