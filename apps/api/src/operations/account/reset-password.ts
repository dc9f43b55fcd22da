import { Type } from 'typebox';
import { requireResetProof } from '../../account/reset-proof.ts';
import { endOtherSessions } from '../../authentication/sessions.ts';
import { checkCode, spendCode } from '../../mail/verification-codes.ts';
import { operation } from '../../operation/operation.ts';
import { hashPassword } from '../../security/password-hash.ts';
import { requirePasswordLength } from '../../user-pools/password-length.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
import { VerificationCode } from './verification-code-field.ts';

export const resetPasswordOperation = operation({
  id: 'resetPassword',
  method: 'PUT',
  path: '/password-resets',
  summary: 'Sets a new password with the code that was sent, unlocks the account and ends all its sessions.',
  signedIn: false,
  body: Type.Object({
    registerInClient: Type.String({ minLength: 1, maxLength: 64 }),
    recipient: Type.String({ minLength: 1, maxLength: 1000 }),
    code: VerificationCode,
    newPassword: Type.String({ minLength: 1, maxLength: 256 }),
  }),
  answer: { status: 204 },
  errors: {
    PHONE_OR_EMAIL_INVALID: 'The recipient is neither an email address nor a phone number.',
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    USER_NOT_FOUND: 'Nobody in the user pool has this email address or phone number.',
    PASSWORD_TOO_SHORT: 'The user pool requires a longer password.',
    VERIFICATION_CODE_INCORRECT: 'The code is wrong.',
    VERIFICATION_CODE_EXPIRED: 'The code is too old or had too many attempts.',
  },
  handle: async ({ service, body }) => {
    const proof = requireResetProof(service, body);
    requirePasswordLength(requireUserPool(service, body.registerInClient), body.newPassword);
    checkCode(service, proof, body.code);
    const passwordHash = await hashPassword(body.newPassword, service.settings.passwordCost);
    service.database.transaction(() => {
      spendCode(service, proof);
      service.database.sql.run`
        UPDATE users SET passwordHash = ${passwordHash}, failedSignIns = 0, lockedAt = NULL WHERE id = ${proof.userId}
      `;
      endOtherSessions(service, proof.userId, null);
    });
  },
});
