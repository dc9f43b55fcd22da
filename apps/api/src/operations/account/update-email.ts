import { Type } from 'typebox';
import { requireFreeEmail } from '../../account/free-recipient.ts';
import { errors } from '../../errors.ts';
import { checkCode, type Proof, spendCode } from '../../mail/verification-codes.ts';
import { operation } from '../../operation/operation.ts';
import type { Service } from '../../service.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
import { isEmail } from '../../users/account-formats.ts';
import { emailKey } from '../../users/account-keys.ts';
import { findUser, type User } from '../../users/user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';
import { VerificationCode } from './verification-code-field.ts';

export const updateEmailOperation = operation({
  id: 'updateEmail',
  method: 'PUT',
  path: '/me/email',
  summary: 'Links an email address, or changes it, with the code that was sent to the new address.',
  signedIn: true,
  body: Type.Object({
    email: Type.String({ minLength: 1, maxLength: 1000 }),
    code: VerificationCode,
    oldEmail: Type.Optional(
      Type.String({ maxLength: 1000, description: 'The address that the user believes to be the current one.' }),
    ),
    oldEmailCode: Type.Optional(VerificationCode),
  }),
  answer: { status: 200, schema: UserView },
  errors: {
    EMAIL_INVALID: 'The new email address is malformed.',
    NEW_EMAIL_UNCHANGED: 'The account has this email address already.',
    OLD_EMAIL_MISMATCH: 'The old email address is not the one of the account.',
    OLD_EMAIL_VERIFICATION_REQUIRED:
      'The user pool requires a code that was sent to the current address, and the body has none.',
    EMAIL_ALREADY_BOUND: 'Somebody else in the user pool has the new email address.',
    VERIFICATION_CODE_INCORRECT: 'One of the codes is wrong.',
    VERIFICATION_CODE_EXPIRED: 'One of the codes is too old or had too many attempts.',
  },
  handle: async ({ service, body, user, errors }) => {
    if (!isEmail(body.email)) throw errors.EMAIL_INVALID();
    const email = emailKey(body.email);
    if (email === user.email) throw errors.NEW_EMAIL_UNCHANGED();
    if (body.oldEmail !== undefined && emailKey(body.oldEmail) !== user.email) throw errors.OLD_EMAIL_MISMATCH();
    const oldProof = await requireOldProof(service, user, body.oldEmailCode);
    const proof: Proof = { userId: user.id, purpose: 'new-email', recipient: email };
    await checkCode(service, proof, body.code);
    await service.database.transaction(() => {
      requireFreeEmail(service, user, email);
      spendCode(service, proof);
      if (oldProof !== null) spendCode(service, oldProof);
      service.database.sql.run`
        UPDATE users SET email = ${email}, emailVerifiedAt = ${service.settings.now()} WHERE id = ${user.id}
      `;
    });
    return viewOfUser(service, findUser(service, user.id) ?? user);
  },
});

/** Returns the proof that the user reads the messages to the current address; null if the pool asks for none. */
async function requireOldProof(service: Service, user: User, code: string | undefined): Promise<Proof | null> {
  const { verifyBeforeEmailChange } = requireUserPool(service, user.userPoolId);
  if (verifyBeforeEmailChange === 0 || user.email === null) return null;
  if (code === undefined) throw errors.OLD_EMAIL_VERIFICATION_REQUIRED();
  const proof: Proof = { userId: user.id, purpose: 'current-email', recipient: user.email };
  await checkCode(service, proof, code);
  return proof;
}
