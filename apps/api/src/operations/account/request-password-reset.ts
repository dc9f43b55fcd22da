import { Type } from 'typebox';
import { isRecipient, resetAccountOf } from '../../account/reset-account.ts';
import { actorOf } from '../../authentication/known-devices.ts';
import { addAttempt, countAttempts, forgetAttempts, type Limited, requireFewAttempts } from '../../limits/attempts.ts';
import { sendResetCode } from '../../mail/reset-codes.ts';
import { operation } from '../../operation/operation.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';

export const requestPasswordResetOperation = operation({
  id: 'requestPasswordReset',
  method: 'POST',
  path: '/password-resets',
  summary: 'Sends a code to the email address or phone number of an account. The code allows a new password.',
  signedIn: false,
  body: Type.Object({
    registerInClient: Type.String({ minLength: 1, maxLength: 64 }),
    recipient: Type.String({ minLength: 1, maxLength: 1000, description: 'Email address or phone number.' }),
  }),
  answer: { status: 202, schema: Type.Object({ recipient: Type.String() }) },
  errors: {
    PHONE_OR_EMAIL_INVALID: 'The recipient is neither an email address nor a phone number.',
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    USER_NOT_FOUND: 'Nobody in the user pool has this email address or phone number. Only with `HIDE_ACCOUNTS=0`.',
    REQUEST_RATE_EXCEEDED: 'The client has asked for many messages, or many were asked for this recipient.',
  },
  handle: async ({ service, body, client, device, errors }) => {
    if (!isRecipient(body.recipient)) throw errors.PHONE_OR_EMAIL_INVALID();
    const pool = requireUserPool(service, body.registerInClient);
    const { recipient, user } = resetAccountOf(service, pool, body.recipient);
    const { limits, hideAccounts } = service.settings;
    const ofClient: Limited = {
      action: 'client-message',
      by: actorOf(service, { client, device, userId: user?.id }),
      limit: limits.messagesOfClient,
    };
    const inPool: Limited = { action: 'reset-message', by: [pool.id, recipient], limit: limits.messagesToRecipient };
    const inAllPools: Limited = { action: 'reset-message', by: [recipient], limit: limits.messagesToRecipient };
    // The same work for an account that does not exist: nothing but the message tells it from others.
    await service.database.transaction(() => {
      requireFewAttempts(service, ofClient);
      requireFewAttempts(service, inPool);
      // Anybody can add accounts with this address to pools of their own. Their messages count here, but the first one
      // of each pool is always sent: otherwise the owner of another account with this address would be shut out.
      if (countAttempts(service, inPool) > 0) requireFewAttempts(service, inAllPools);
      for (const limited of [ofClient, inPool, inAllPools]) addAttempt(service, limited);
      forgetAttempts(service, 'reset-guess', [client, pool.id, recipient]);
      if (user !== undefined) sendResetCode(service, { userId: user.id, recipient });
    });
    if (user === undefined && !hideAccounts) throw errors.USER_NOT_FOUND();
    return { recipient };
  },
});
