import { errors } from '../errors.ts';
import { hashOf, newCode } from '../security/secrets.ts';
import type { Service } from '../service.ts';
import { type Purpose, send } from './outbox.ts';

const attemptsPerCode = 5;
/** The limit over all codes for one purpose: with a new code after each five guesses, somebody would guess one. */
const attemptsInAll = 20;
const forgottenAfter = 24 * 60 * 60_000;

interface StoredCode {
  readonly codeHash: string;
  readonly attempts: number;
  /** The attempts at the codes before this one. */
  readonly earlierAttempts: number;
  readonly expiresAt: number;
}

/** What a code proves: this user reads the messages to this recipient. */
export interface Proof {
  readonly userId: string;
  readonly purpose: Purpose;
  readonly recipient: string;
}

/** Sends a new code, which replaces an older one for the same purpose. */
export function sendCode(service: Service, proof: Proof): void {
  const code = newCode();
  const { database, settings } = service;
  database.transaction(() => {
    database.sql.run`
      INSERT INTO verificationCodes (userId, purpose, recipient, codeHash, expiresAt)
      VALUES (${proof.userId}, ${proof.purpose}, ${proof.recipient}, ${hashedCode(proof, code)},
        ${settings.now() + settings.lifetimes.verificationCode})
      ON CONFLICT (userId, purpose) DO UPDATE SET
        recipient = excluded.recipient, codeHash = excluded.codeHash, expiresAt = excluded.expiresAt, attempts = 0,
        earlierAttempts = iif(
          expiresAt > ${settings.now() - forgottenAfter}, earlierAttempts + min(attempts, ${attemptsPerCode}), 0
        )
    `;
    send(service, { recipient: proof.recipient, purpose: proof.purpose, secret: code });
  });
}

/** Throws if a code is wrong, late or had too many attempts. Each call counts, even if the caller fails later. */
export function checkCode({ database, settings }: Service, proof: Proof, code: string): void {
  const { userId, purpose, recipient } = proof;
  const stored = database.sql.get`
    UPDATE verificationCodes SET attempts = attempts + 1
    WHERE userId = ${userId} AND purpose = ${purpose} AND recipient = ${recipient}
    RETURNING codeHash, attempts, earlierAttempts, expiresAt
  ` as StoredCode | undefined;
  if (stored === undefined) throw errors.VERIFICATION_CODE_INCORRECT();
  const { attempts, earlierAttempts, expiresAt } = stored;
  const isWornOut = attempts > attemptsPerCode || earlierAttempts + attempts > attemptsInAll;
  if (isWornOut || expiresAt <= settings.now()) throw errors.VERIFICATION_CODE_EXPIRED();
  if (stored.codeHash !== hashedCode(proof, code)) throw errors.VERIFICATION_CODE_INCORRECT();
}

/** Deletes a checked code. Call it in the transaction of what the code allows, so that it allows it once. */
export function spendCode({ database }: Service, { userId, purpose, recipient }: Proof): void {
  const spent = database.sql.run`
    DELETE FROM verificationCodes WHERE userId = ${userId} AND purpose = ${purpose} AND recipient = ${recipient}
  `;
  if (spent.changes === 0) throw errors.VERIFICATION_CODE_INCORRECT();
}

function hashedCode({ userId, purpose, recipient }: Proof, code: string): string {
  return hashOf(JSON.stringify([userId, purpose, recipient, code.trim()]));
}
