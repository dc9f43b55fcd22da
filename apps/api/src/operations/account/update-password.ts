import { Type } from 'typebox';
import { failedPasswordChanges, forgetFailures, takePasswordAttempt } from '../../authentication/password-attempts.ts';
import { endOtherSessions } from '../../authentication/sessions.ts';
import { errors } from '../../errors.ts';
import { checkCode, type Proof, spendCode } from '../../mail/verification-codes.ts';
import { operation } from '../../operation/operation.ts';
import { hashPassword, isPasswordOf } from '../../security/password-hash.ts';
import type { Service } from '../../service.ts';
import { requirePasswordLength } from '../../user-pools/password-length.ts';
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
  handle: async ({ service, body, user, session, errors }) => {
    if (user.passwordHash === null) throw errors.OAUTH_SIGN_IN_REQUIRED();
    const pool = requireUserPool(service, user.userPoolId);
    requirePasswordLength(pool, body.newPassword);
    const proof = await requireProof(service, { pool, user, code: body.code });
    const failures = failedPasswordChanges(service, user.id);
    await takePasswordAttempt(service, failures);
    const { passwordCost } = service.settings;
    const isRight = await isPasswordOf(user.passwordHash, body.originalPassword, passwordCost);
    if (!isRight) throw errors.ORIGINAL_PASSWORD_INCORRECT();
    const passwordHash = await hashPassword(body.newPassword, passwordCost);
    await service.database.transaction(() => {
      forgetFailures(service, failures);
      if (proof !== null) spendCode(service, proof);
      service.database.sql.run`UPDATE users SET passwordHash = ${passwordHash} WHERE id = ${user.id}`;
      endOtherSessions(service, user.id, session);
    });
  },
});

/** Returns the proof that the code gives; null if the pool asks for none. */
async function requireProof(
  service: Service,
  { pool, user, code }: { readonly pool: UserPool; readonly user: User; readonly code: string | undefined },
): Promise<Proof | null> {
  if (pool.verifyBeforePasswordChange === 0) return null;
  if (user.email === null) throw errors.PASSWORD_CHANGE_EMAIL_REQUIRED();
  if (code === undefined) throw errors.PASSWORD_CHANGE_VERIFICATION_REQUIRED();
  const proof: Proof = { userId: user.id, purpose: 'change-password', recipient: user.email };
  await checkCode(service, proof, code);
  return proof;
}
