import type { Service } from '../service.ts';
import type { User } from '../users/user.ts';

/** Counts the ways to sign in to an account: its names, if it has a password, and its identity providers. */
export function signInMethodsOf({ database }: Service, user: User): number {
  const names = [user.email, user.phone, user.username].filter((name) => name !== null).length;
  const row = database.sql.get`SELECT count(*) AS count FROM identities WHERE userId = ${user.id}`;
  return (user.passwordHash === null ? 0 : names) + Number(row?.count);
}
