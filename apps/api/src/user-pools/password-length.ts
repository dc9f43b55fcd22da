import { errors } from '../errors.ts';
import type { UserPool } from './user-pool.ts';

/** Throws if a password has fewer characters than the user pool asks for. */
export function requirePasswordLength(pool: UserPool, password: string): void {
  if (isTooShort(pool, password)) throw errors.PASSWORD_TOO_SHORT({ min: pool.minPasswordLength });
}

/** Returns whether a password has fewer characters than the user pool asks for. */
export function isTooShort(pool: UserPool, password: string): boolean {
  return [...password].length < pool.minPasswordLength;
}
