import { Type } from 'typebox';
import { type ResetAccount, resetAccountOf } from '../../account/reset-account.ts';
import { forgetDevices, rememberDevice } from '../../authentication/known-devices.ts';
import { failedPasswordChanges, forgetFailures } from '../../authentication/password-attempts.ts';
import { endOtherSessions } from '../../authentication/sessions.ts';
import { errors } from '../../errors.ts';
import { addAttempt, forgetAttempts, type Limited, requireFewAttempts } from '../../limits/attempts.ts';
import { findResetCode, spendResetCode } from '../../mail/reset-codes.ts';
import { operation } from '../../operation/operation.ts';
import { hashPassword } from '../../security/password-hash.ts';
import type { Service } from '../../service.ts';
import { requirePasswordLength } from '../../user-pools/password-length.ts';
import { unlock } from '../../users/account-lock.ts';
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
    USER_NOT_FOUND: 'Nobody in the user pool has this email address or phone number. Only with `HIDE_ACCOUNTS=0`.',
    PASSWORD_TOO_SHORT: 'The user pool requires a longer password.',
    VERIFICATION_CODE_INCORRECT: 'The code is wrong.',
    PASSWORD_RESET_USER_NOT_FOUND: 'Nobody in the user pool has this email address or phone number.',
    VERIFICATION_CODE_EXPIRED: 'The code is right, but too old.',
    REQUEST_RATE_EXCEEDED: 'The code is wrong, and so were many before it from this client.',
  },
  handle: async ({ service, body, client, device, setDevice, errors }) => {
    const account = resetAccountOf(service, body);
    requirePasswordLength(account.pool, body.newPassword);
    const { user, recipient } = account;
    const owner = user && { userId: user.id, recipient };
    const code = owner && findResetCode(service, owner, body.code);
    if (user === undefined || owner === undefined || code === undefined) return refuse(service, account, client);
    // No limit comes before this: strangers could use it up, and a right code is never a guess.
    if (code.expiresAt <= service.settings.now()) throw errors.VERIFICATION_CODE_EXPIRED();
    const passwordHash = await hashPassword(body.newPassword, service.settings.passwordCost);
    const known = await service.database.transaction(() => {
      spendResetCode(service, owner, code);
      service.database.sql.run`UPDATE users SET passwordHash = ${passwordHash} WHERE id = ${owner.userId}`;
      unlock(service, user);
      // No code is left, so the limit of messages begins again: whoever cannot get a message must have a valid code.
      for (const name of [user.email, user.phone].filter((text) => text !== null)) {
        forgetAttempts(service, 'reset-message', [account.pool.id, name]);
      }
      forgetFailures(service, failedPasswordChanges(service, owner.userId));
      endOtherSessions(service, owner.userId, null);
      forgetDevices(service, owner.userId);
      return rememberDevice(service, device, owner.userId);
    });
    setDevice(known);
  },
});

/** Counts a wrong code of a client, and throws. Whether the account exists makes no difference, unless it is shown. */
async function refuse(service: Service, { pool, recipient, user }: ResetAccount, client: string): Promise<never> {
  const { limits, hideAccounts } = service.settings;
  const limitedBy: readonly Limited[] = [
    // A new code begins with a count of its own: `requestPasswordReset` forgets this one.
    { action: 'reset-guess', by: [client, pool.id, recipient], limit: limits.resetGuesses },
    { action: 'client-reset-guess', by: [client], limit: limits.resetGuessesOfClient },
  ];
  await service.database.transaction(() => {
    for (const limited of limitedBy) requireFewAttempts(service, limited);
    for (const limited of limitedBy) addAttempt(service, limited);
  });
  if (user !== undefined) throw errors.VERIFICATION_CODE_INCORRECT();
  // The catalogue has the first answered as VERIFICATION_CODE_INCORRECT.
  throw hideAccounts ? errors.PASSWORD_RESET_USER_NOT_FOUND() : errors.USER_NOT_FOUND();
}
