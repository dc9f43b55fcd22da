import type { Service } from '../service.ts';
import { accountKey } from './account-keys.ts';

/** A row of the table `users`. */
export interface User {
  readonly id: string;
  readonly userPoolId: string;
  readonly userGroup: string;
  readonly displayName: string | null;
  readonly username: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly passwordHash: string | null;
  readonly emailVerifiedAt: number | null;
  readonly createdAt: number;
}

export function findUser({ database }: Service, id: string): User | undefined {
  return database.sql.get`SELECT * FROM users WHERE id = ${id}` as User | undefined;
}

/** Returns the user of a pool with this email address, phone number or username. */
export function findUserByAccount({ database }: Service, userPoolId: string, account: string): User | undefined {
  const key = accountKey(account);
  return database.sql.get`
    SELECT * FROM users WHERE userPoolId = ${userPoolId} AND (email = ${key} OR phone = ${key} OR usernameKey = ${key})
  ` as User | undefined;
}
