import { errors } from '../errors.ts';
import type { UserPool } from './user-pool.ts';

/** Throws if a password has fewer characters than the user pool asks for. */
export function requirePasswordLength(pool: UserPool, password: string): void {
  if ([...password].length < pool.minPasswordLength) throw errors.PASSWORD_TOO_SHORT({ min: pool.minPasswordLength });
}
