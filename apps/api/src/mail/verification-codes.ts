import { errors } from '../errors.ts';
import { hashOf, newCode } from '../security/secrets.ts';
import type { Service } from '../service.ts';
import { type Purpose, send } from './outbox.ts';

const attemptsPerCode = 5;
/** Over all codes for one purpose: who asks for a new code after each five guesses would find one in the end. */
const attemptsInAll = 20;
const forgottenAfter = 24 * 60 * 60_000;

interface StoredCode {
  readonly codeHash: string;
  readonly attempts: number;
  /** Those of the codes before it. */
  readonly earlierAttempts: number;
  readonly expiresAt: number;
}

/** What a code proves: that this user reads the messages to this recipient. */
export interface Proof {
  readonly userId: string;
  readonly purpose: Purpose;
  readonly recipient: string;
}

/** Sends a new code; an older one for the same purpose is worth nothing any more. */
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
        earlierAttempts = iif(expiresAt > ${settings.now() - forgottenAfter}, earlierAttempts + min(attempts, ${attemptsPerCode}), 0)
    `;
    send(service, { recipient: proof.recipient, purpose: proof.purpose, secret: code });
  });
}

/** Refuses a code that is wrong, late or guessed at too often. Each call is one attempt, also when the caller fails later. */
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

/** Uses up a code that was checked; inside the transaction of what it allows, so that it allows it once. */
export function spendCode({ database }: Service, { userId, purpose, recipient }: Proof): void {
  const spent = database.sql.run`
    DELETE FROM verificationCodes WHERE userId = ${userId} AND purpose = ${purpose} AND recipient = ${recipient}
  `;
  if (spent.changes === 0) throw errors.VERIFICATION_CODE_INCORRECT();
}

function hashedCode({ userId, purpose, recipient }: Proof, code: string): string {
  return hashOf(JSON.stringify([userId, purpose, recipient, code.trim()]));
}
