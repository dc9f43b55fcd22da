import { type Static, Type } from 'typebox';
import type { Service } from '../service.ts';

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
  readonly failedSignIns: number;
  readonly lockedAt: number | null;
  readonly createdAt: number;
}

const Text = Type.Union([Type.String(), Type.Null()]);

/** What an answer shows of a user. */
export const UserView = Type.Object({
  id: Type.String(),
  userPoolId: Type.String(),
  userGroup: Type.String(),
  displayName: Text,
  username: Text,
  email: Text,
  phone: Text,
  emailVerified: Type.Boolean(),
  locked: Type.Boolean(),
  createdAt: Type.String({ format: 'date-time' }),
});

export function viewOfUser(user: User): Static<typeof UserView> {
  const { id, userPoolId, userGroup, displayName, username, email, phone } = user;
  return {
    ...{ id, userPoolId, userGroup, displayName, username, email, phone },
    emailVerified: user.emailVerifiedAt !== null,
    locked: user.lockedAt !== null,
    createdAt: new Date(user.createdAt).toISOString(),
  };
}

export function findUser({ database }: Service, id: string): User | undefined {
  return database.sql.get`SELECT * FROM users WHERE id = ${id}` as User | undefined;
}

/** Returns the user of a pool with this email address, phone number or username. */
export function findUserByAccount({ database }: Service, userPoolId: string, account: string): User | undefined {
  return database.sql.get`
    SELECT * FROM users WHERE userPoolId = ${userPoolId}
    AND (email = ${emailKey(account)} OR phone = ${phoneKey(account)} OR usernameKey = ${usernameKey(account)})
  ` as User | undefined;
}

/** Returns the one spelling in which an email address is stored. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** Returns the one spelling in which a phone number is stored: digits after a plus. */
export function phoneKey(phone: string): string {
  return phone.replace(/[\s().-]/g, '');
}

/** Returns the key of a username. Two usernames that people take for the same have the same key. */
export function usernameKey(username: string): string {
  return username.normalize('NFKC').toLowerCase();
}
