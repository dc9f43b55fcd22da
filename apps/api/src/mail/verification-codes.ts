import { errors } from '../errors.ts';
import { addAttempt, countAttempts, forgetAttempts, type Limited, requireFewAttempts } from '../limits/attempts.ts';
import { hashOf, newCode } from '../security/secrets.ts';
import type { Service } from '../service.ts';
import { type Purpose, send } from './outbox.ts';

const attemptsPerCode = 5;

interface StoredCode {
  readonly codeHash: string;
  readonly attempts: number;
  readonly expiresAt: number;
}

/** What a code proves: this signed-in user reads the messages to this recipient. */
export interface Proof {
  readonly userId: string;
  readonly purpose: Exclude<Purpose, 'reset-password' | 'verify-email'>;
  readonly recipient: string;
}

/** Sends a new code, which replaces an older one for the same purpose. Throws if one of the limits is reached. */
export async function sendCode(service: Service, proof: Proof, limitedBy: readonly Limited[]): Promise<void> {
  const code = newCode();
  const { database, settings } = service;
  await database.transaction(() => {
    for (const limited of limitedBy) requireFewAttempts(service, limited);
    for (const limited of limitedBy) addAttempt(service, limited);
    database.sql.run`
      INSERT INTO verificationCodes (userId, purpose, recipient, codeHash, expiresAt)
      VALUES (${proof.userId}, ${proof.purpose}, ${proof.recipient}, ${hashedCode(proof, code)},
        ${settings.now() + settings.lifetimes.verificationCode})
      ON CONFLICT (userId, purpose) DO UPDATE SET
        recipient = excluded.recipient, codeHash = excluded.codeHash, expiresAt = excluded.expiresAt, attempts = 0
    `;
    send(service, { recipient: proof.recipient, purpose: proof.purpose, secret: code });
  });
}

/** Throws if a code is wrong, late or had too many attempts. Each call counts, even if the caller fails later. */
export async function checkCode(service: Service, proof: Proof, code: string): Promise<void> {
  const { stored, isWornOut } = await service.database.transaction(() => takeGuess(service, proof));
  if (stored === undefined) throw errors.VERIFICATION_CODE_INCORRECT();
  if (isWornOut || stored.expiresAt <= service.settings.now()) throw errors.VERIFICATION_CODE_EXPIRED();
  if (stored.codeHash !== hashedCode(proof, code)) throw errors.VERIFICATION_CODE_INCORRECT();
}

/** Counts a guess. A guess that is not compared does not count for the day, so that nobody can prolong the wait. */
function takeGuess(
  service: Service,
  proof: Proof,
): { readonly stored: StoredCode | undefined; readonly isWornOut: boolean } {
  const { userId, purpose, recipient } = proof;
  const stored = service.database.sql.get`
    UPDATE verificationCodes SET attempts = attempts + 1
    WHERE userId = ${userId} AND purpose = ${purpose} AND recipient = ${recipient}
    RETURNING codeHash, attempts, expiresAt
  ` as StoredCode | undefined;
  if (stored === undefined) return { stored, isWornOut: false };
  const guesses = guessesOf(service, proof);
  const isWornOut = stored.attempts > attemptsPerCode || countAttempts(service, guesses) >= guesses.limit.count;
  if (!isWornOut) addAttempt(service, guesses);
  return { stored, isWornOut };
}

/** Deletes a checked code. Call it in the transaction of what the code allows, so that it allows it once. */
export function spendCode(service: Service, proof: Proof): void {
  const { userId, purpose, recipient } = proof;
  const spent = service.database.sql.run`
    DELETE FROM verificationCodes WHERE userId = ${userId} AND purpose = ${purpose} AND recipient = ${recipient}
  `;
  if (spent.changes === 0) throw errors.VERIFICATION_CODE_INCORRECT();
  const { action, by } = guessesOf(service, proof);
  forgetAttempts(service, action, by);
}

/** The limit over all codes for one purpose: with a new code after each five guesses, somebody would guess one. */
function guessesOf({ settings }: Service, { userId, purpose }: Proof): Limited {
  return { action: 'code-guess', by: [userId, purpose], limit: settings.limits.codeGuesses };
}

function hashedCode({ userId, purpose, recipient }: Proof, code: string): string {
  return hashOf(JSON.stringify([userId, purpose, recipient, code.trim()]));
}
