import { errors } from '../errors.ts';
import { hashOf, newLongCode } from '../security/secrets.ts';
import type { Service } from '../service.ts';
import { send } from './outbox.ts';

/** A code that lets whoever reads the messages to a recipient set a new password. */
export interface ResetCode {
  readonly codeHash: string;
  readonly expiresAt: number;
}

/** Whose code it is. */
export interface Owner {
  readonly userId: string;
  readonly recipient: string;
}

/**
 * Sends a reset code. Call it in a transaction. Anybody may ask for one and guess, so no guess and no newer code makes
 * it invalid: it is too long to be guessed. It is valid as long as the limit of messages counts it: whoever cannot get
 * another message has a valid code.
 */
export function sendResetCode(service: Service, owner: Owner): void {
  const { database, settings } = service;
  const now = settings.now();
  const lifetime = settings.limits.messagesToRecipient.within;
  const code = newLongCode();
  database.sql.run`DELETE FROM resetCodes WHERE expiresAt < ${now - lifetime}`;
  database.sql.run`
    INSERT INTO resetCodes (codeHash, userId, expiresAt)
    VALUES (${hashedCode(owner, code)}, ${owner.userId}, ${now + lifetime})
  `;
  send(service, { recipient: owner.recipient, purpose: 'reset-password', secret: code });
}

/** Returns the code if it was sent, also if it has expired. */
export function findResetCode({ database }: Service, owner: Owner, code: string): ResetCode | undefined {
  return database.sql.get`
    SELECT codeHash, expiresAt FROM resetCodes WHERE codeHash = ${hashedCode(owner, code)}
  ` as ResetCode | undefined;
}

/** Deletes the code and all others of the user. Throws if another request was faster. Call it in a transaction. */
export function spendResetCode({ database }: Service, { userId }: Owner, { codeHash }: ResetCode): void {
  const spent = database.sql.run`DELETE FROM resetCodes WHERE codeHash = ${codeHash}`;
  if (spent.changes === 0) throw errors.VERIFICATION_CODE_INCORRECT();
  database.sql.run`DELETE FROM resetCodes WHERE userId = ${userId}`;
}

function hashedCode({ userId, recipient }: Owner, code: string): string {
  return hashOf(JSON.stringify([userId, 'reset-password', recipient, code.normalize('NFKC').replace(/[\s-]/g, '')]));
}
