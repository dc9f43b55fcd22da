import { Type } from 'typebox';
import { isRecipient, type ResetAccount, resetAccountOf } from '../../account/reset-account.ts';
import { forgetDevices, rememberDevice } from '../../authentication/known-devices.ts';
import { failedPasswordChanges, forgetFailures } from '../../authentication/password-attempts.ts';
import { endOtherSessions } from '../../authentication/sessions.ts';
import { errors } from '../../errors.ts';
import { addAttempt, forgetAttempts, type Limited, requireFewAttempts } from '../../limits/attempts.ts';
import { findResetCode, type Owner, type ResetCode, spendResetCode } from '../../mail/reset-codes.ts';
import { operation } from '../../operation/operation.ts';
import type { FieldError } from '../../refuse-fields.ts';
import { hashPassword } from '../../security/password-hash.ts';
import type { Service } from '../../service.ts';
import { passwordErrors } from '../../user-pools/password-length.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
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
    FIELDS_INVALID: 'Several of the fields are wrong: the errors of all of them are in the response.',
    PHONE_OR_EMAIL_INVALID: 'The recipient is neither an email address nor a phone number.',
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    USER_NOT_FOUND: 'Nobody in the user pool has this email address or phone number. Only with `HIDE_ACCOUNTS=0`.',
    PASSWORD_TOO_SHORT: 'The user pool requires a longer password.',
    VERIFICATION_CODE_INCORRECT: 'The code is wrong.',
    PASSWORD_RESET_USER_NOT_FOUND: 'Nobody in the user pool has this email address or phone number.',
    VERIFICATION_CODE_EXPIRED: 'The code is right, but too old.',
    REQUEST_RATE_EXCEEDED: 'The code is wrong, and so were many before it from this client.',
  },
  wrongFields: async ({ service, body, client, errors }) => {
    const { registerInClient, recipient, code, newPassword } = body;
    if (registerInClient === undefined) return [];
    const pool = requireUserPool(service, registerInClient);
    const wrong = passwordErrors(pool, newPassword, '/newPassword');
    if (recipient === undefined) return wrong;
    if (!isRecipient(recipient)) return [errors.PHONE_OR_EMAIL_INVALID(null, { field: '/recipient' }), ...wrong];
    if (code === undefined) return wrong;
    return [...(await codeErrors(service, resetAccountOf(service, pool, recipient), code, client)), ...wrong];
  },
  handle: async ({ service, body, device, setDevice, errors }) => {
    const account = resetAccountOf(service, requireUserPool(service, body.registerInClient), body.recipient);
    const { user } = account;
    const found = findCode(service, account, body.code);
    // Another request was faster.
    if (user === undefined || found === undefined) throw errors.VERIFICATION_CODE_INCORRECT();
    const { owner, code } = found;
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

interface FoundCode {
  readonly owner: Owner;
  readonly code: ResetCode;
}

/** Returns the code if it was sent to the account. */
function findCode(service: Service, { user, recipient }: ResetAccount, text: string): FoundCode | undefined {
  const owner = user && { userId: user.id, recipient };
  const code = owner && findResetCode(service, owner, text);
  return owner && code && { owner, code };
}

/**
 * Returns the error of a code. It counts a wrong one of a client, and throws after too many. The errors name no field,
 * so that those of an account that does not exist are the same.
 */
async function codeErrors(
  service: Service,
  account: ResetAccount,
  text: string,
  client: string,
): Promise<readonly FieldError[]> {
  const found = findCode(service, account, text);
  // No limit comes before this: strangers could use it up, and a right code is never a guess.
  if (found !== undefined) {
    return found.code.expiresAt <= service.settings.now() ? [errors.VERIFICATION_CODE_EXPIRED()] : [];
  }
  await takeGuess(service, account, client);
  if (account.user !== undefined) return [errors.VERIFICATION_CODE_INCORRECT()];
  // The catalogue has the first answered as VERIFICATION_CODE_INCORRECT.
  return [service.settings.hideAccounts ? errors.PASSWORD_RESET_USER_NOT_FOUND() : errors.USER_NOT_FOUND()];
}

/** Counts a guess of a client; throws after too many. Whether the account exists makes no difference. */
async function takeGuess(service: Service, { pool, recipient }: ResetAccount, client: string): Promise<void> {
  const { limits } = service.settings;
  const limitedBy: readonly Limited[] = [
    // A new code begins with a count of its own: `requestPasswordReset` forgets this one.
    { action: 'reset-guess', by: [client, pool.id, recipient], limit: limits.resetGuesses },
    { action: 'client-reset-guess', by: [client], limit: limits.resetGuessesOfClient },
  ];
  await service.database.transaction(() => {
    for (const limited of limitedBy) requireFewAttempts(service, limited);
    for (const limited of limitedBy) addAttempt(service, limited);
  });
}
