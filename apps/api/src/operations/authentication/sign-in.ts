import { Type } from 'typebox';
import { type CaptchaAnswer, solveCaptcha } from '../../authentication/captchas.ts';
import { forgetPasswordAttempts, takePasswordAttempt } from '../../authentication/password-attempts.ts';
import { createSession } from '../../authentication/sessions.ts';
import { countSignIn } from '../../authentication/sign-in-quota.ts';
import { errors } from '../../errors.ts';
import { operation } from '../../operation/operation.ts';
import { isPasswordOf } from '../../security/password-hash.ts';
import type { Service } from '../../service.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
import { isEmail } from '../../users/account-formats.ts';
import { findUserByAccount, type User, UserView, viewOfUser } from '../../users/user.ts';

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
    USER_NOT_FOUND: 'Nobody in the user pool has this email address, phone number or username.',
    USER_LOCKED:
      'The account is locked after too many wrong passwords. A password reset or an administrator unlocks it.',
    OAUTH_SIGN_IN_REQUIRED: 'The account was created through an identity provider and has no password.',
    CAPTCHA_REQUIRED: 'Some passwords for this account were wrong, and this attempt has no captcha.',
    VERIFICATION_CODE_INCORRECT: 'The answer to the captcha is wrong, or the captcha is used already.',
    VERIFICATION_CODE_EXPIRED: 'The answer to the captcha comes too late.',
    PASSWORD_INCORRECT: 'The password is wrong.',
    MONTHLY_SIGN_IN_QUOTA_EXCEEDED: 'The user pool has no sign-in of its plan left this month.',
  },
  handle: async ({ service, body, setSession }) => {
    if (body.account.includes('@') && !isEmail(body.account)) throw errors.AUTHENTICATION_EMAIL_INVALID();
    const pool = requireUserPool(service, body.registerInClient);
    const user = findUserByAccount(service, pool.id, body.account);
    if (user === undefined) throw errors.USER_NOT_FOUND();
    if (user.passwordHash === null) throw errors.OAUTH_SIGN_IN_REQUIRED();
    takeAttempt(service, user, body.captcha);
    if (!(await isPasswordOf(user.passwordHash, body.password))) throw errors.PASSWORD_INCORRECT();
    // Before the quota: somebody who knows the password must not lock the account by trying again.
    forgetPasswordAttempts(service, user.id);
    const token = service.database.transaction(() => {
      countSignIn(service, pool);
      return createSession(service, user.id);
    });
    setSession(token);
    return viewOfUser(user);
  },
});

/**
 * Counts the attempt as failed before the password is compared, so that of many attempts at once no more than the limit
 * get that far. A success resets the count.
 */
function takeAttempt(service: Service, user: User, captcha: CaptchaAnswer | undefined): void {
  const { failuresBeforeCaptcha } = service.settings.limits;
  if (user.lockedAt !== null) throw errors.USER_LOCKED();
  if (user.failedSignIns >= failuresBeforeCaptcha) {
    if (captcha === undefined) throw errors.CAPTCHA_REQUIRED();
    solveCaptcha(service, captcha);
  }
  takePasswordAttempt(service, user.id);
}
