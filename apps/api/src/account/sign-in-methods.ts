import type { Service } from '../service.ts';
import type { User } from '../users/user.ts';

/** How many ways lead into an account: names to give with a password, where there is one, and identity providers. */
export function signInMethodsOf({ database }: Service, user: User): number {
  const names = [user.email, user.phone, user.username].filter((name) => name !== null).length;
  const row = database.sql.get`SELECT count(*) AS count FROM identities WHERE userId = ${user.id}`;
  return (user.passwordHash === null ? 0 : names) + Number(row?.count);
}
