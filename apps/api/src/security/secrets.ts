import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Returns a new secret of 256 bits for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Returns a new code of six digits. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Returns a new code of twelve digits, which nobody guesses. */
export function newLongCode(): string {
  return newCode() + newCode();
}

/** Returns the hash that is stored of a secret, which is of no use to somebody who reads the database. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
