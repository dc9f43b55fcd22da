import { Type } from 'typebox';
import { failedPasswordChanges, forgetFailures, takePasswordAttempt } from '../../authentication/password-attempts.ts';
import { endOtherSessions } from '../../authentication/sessions.ts';
import { errors } from '../../errors.ts';
import { checkCode, type Proof, spendCode } from '../../mail/verification-codes.ts';
import { operation } from '../../operation/operation.ts';
import { hashPassword, isPasswordOf } from '../../security/password-hash.ts';
import { passwordErrors } from '../../user-pools/password-length.ts';
import { requireUserPool, type UserPool } from '../../user-pools/user-pool.ts';
import type { User } from '../../users/user.ts';
import { VerificationCode } from './verification-code-field.ts';

export const updatePasswordOperation = operation({
  id: 'updatePassword',
  method: 'PUT',
  path: '/me/password',
  summary: 'Changes the password and ends all other sessions.',
  signedIn: true,
  body: Type.Object({
    originalPassword: Type.String({ minLength: 1, maxLength: 256 }),
    newPassword: Type.String({ minLength: 1, maxLength: 256 }),
    code: Type.Optional(VerificationCode),
  }),
  fields: { originalPassword: { missing: 'ORIGINAL_PASSWORD_REQUIRED' } },
  answer: { status: 204 },
  errors: {
    FIELDS_INVALID: 'Several of the fields are wrong: the errors of all of them are in the response.',
    ORIGINAL_PASSWORD_REQUIRED: 'The current password is missing.',
    OAUTH_SIGN_IN_REQUIRED: 'The account was created through an identity provider and has no password.',
    ORIGINAL_PASSWORD_INCORRECT: 'The current password is wrong.',
    USER_LOCKED: 'The current password was wrong too often.',
    PASSWORD_TOO_SHORT: 'The user pool requires a longer password.',
    PASSWORD_CHANGE_EMAIL_REQUIRED: 'The user pool requires a code by email, and the account has no email address.',
    PASSWORD_CHANGE_VERIFICATION_REQUIRED: 'The user pool requires a code, and the body has none.',
    VERIFICATION_CODE_INCORRECT: 'The code is wrong.',
    VERIFICATION_CODE_EXPIRED: 'The code is too old or had too many attempts.',
  },
  wrongFields: async ({ service, body, user, errors }) => {
    const { originalPassword, newPassword, code } = body;
    if (user.passwordHash === null) throw errors.OAUTH_SIGN_IN_REQUIRED();
    const pool = requireUserPool(service, user.userPoolId);
    const wrong = passwordErrors(pool, newPassword, '/newPassword');
    // A code is not spent on what is refused anyway.
    if (originalPassword === undefined || (pool.verifyBeforePasswordChange === 1 && wrong.length > 0)) return wrong;
    const proof = proofOf(pool, user);
    if (proof !== null) {
      if (code === undefined) throw errors.PASSWORD_CHANGE_VERIFICATION_REQUIRED();
      await checkCode(service, proof, code);
    }
    const failures = failedPasswordChanges(service, user.id);
    await takePasswordAttempt(service, failures);
    if (!(await isPasswordOf(user.passwordHash, originalPassword, service.settings.passwordCost))) {
      return [errors.ORIGINAL_PASSWORD_INCORRECT(null, { field: '/originalPassword' }), ...wrong];
    }
    await service.database.transaction(() => forgetFailures(service, failures));
    return wrong;
  },
  handle: async ({ service, body, user, session }) => {
    const proof = proofOf(requireUserPool(service, user.userPoolId), user);
    const passwordHash = await hashPassword(body.newPassword, service.settings.passwordCost);
    await service.database.transaction(() => {
      if (proof !== null) spendCode(service, proof);
      service.database.sql.run`UPDATE users SET passwordHash = ${passwordHash} WHERE id = ${user.id}`;
      endOtherSessions(service, user.id, session);
    });
  },
});

/** Returns what the code must prove; null if the pool asks for none. */
function proofOf({ verifyBeforePasswordChange }: UserPool, user: User): Proof | null {
  if (verifyBeforePasswordChange === 0) return null;
  if (user.email === null) throw errors.PASSWORD_CHANGE_EMAIL_REQUIRED();
  return { userId: user.id, purpose: 'change-password', recipient: user.email };
}
