import { errors } from '../errors.ts';
import type { Service } from '../service.ts';

/**
 * Counts an attempt before the password is compared, so that sending many at once helps nobody. Locks the account after
 * too many in a row.
 */
export function takePasswordAttempt({ database, settings }: Service, userId: string): void {
  const now = settings.now();
  database.sql.run`
    UPDATE users SET lockedAt = ${now}
    WHERE id = ${userId} AND lockedAt IS NULL AND failedSignIns >= ${settings.limits.failuresBeforeLock}
  `;
  const taken = database.sql.run`
    UPDATE users SET failedSignIns = failedSignIns + 1 WHERE id = ${userId} AND lockedAt IS NULL
  `;
  if (taken.changes === 0) throw errors.USER_LOCKED();
}

/** Forgets the wrong attempts, because a right password followed. */
export function forgetPasswordAttempts({ database }: Service, userId: string): void {
  database.sql.run`UPDATE users SET failedSignIns = 0 WHERE id = ${userId}`;
}
