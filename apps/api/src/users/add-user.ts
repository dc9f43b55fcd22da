import { randomUUID } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { errors } from '../errors.ts';
import { type FieldError, refuseFields } from '../refuse-fields.ts';
import type { Service } from '../service.ts';
import { plans } from '../user-pools/plans.ts';
import type { UserPool } from '../user-pools/user-pool.ts';
import { usernamePattern } from './account-formats.ts';
import { emailKey, phoneKey, usernameKey } from './account-keys.ts';
import { findUser, type User } from './user.ts';

/** The fields of a new user. One of email, phone and username is required. */
export const NewUser = Type.Object({
  email: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  phone: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  username: Type.Optional(Type.String({ pattern: usernamePattern })),
  displayName: Type.Optional(Type.String({ maxLength: 100 })),
});

/**
 * Returns the errors of the names of an account that others in the pool have.
 *
 * @param isOnlyUsername - whether the person gave no other name, not even a malformed one.
 */
export function takenNames(
  service: Service,
  pool: UserPool,
  account: Static<typeof NewUser>,
  isOnlyUsername = account.email === undefined && account.phone === undefined,
): readonly FieldError[] {
  const { email, phone, username } = keysOf(account);
  const taken = service.database.sql.all`
    SELECT email, phone, usernameKey FROM users WHERE userPoolId = ${pool.id}
    AND (email = ${email} OR phone = ${phone} OR usernameKey = ${username})
  ` as unknown as readonly (Pick<User, 'email' | 'phone'> & { readonly usernameKey: string | null })[];
  const person = taken.find((user) => sameText(user.email, email) || sameText(user.phone, phone));
  const namesake = taken.find((user) => sameText(user.usernameKey, username));
  const found: FieldError[] = [];
  if (person !== undefined) {
    const field = sameText(person.email, email) ? '/email' : '/phone';
    found.push(errors.USER_ALREADY_EXISTS(null, { field }));
  }
  // One account with both names is one reason: the user has signed up before.
  if (namesake === undefined || namesake === person) return found;
  const make = isOnlyUsername ? errors.USER_ALREADY_EXISTS : errors.USERNAME_ALREADY_EXISTS;
  return [...found, make(null, { field: '/username' })];
}

type Account = Static<typeof NewUser> & { readonly passwordHash: string | null };

/** Adds a user to a pool, if nobody there has one of the user's names. Call it in a transaction. */
export function addUser(service: Service, pool: UserPool, account: Account): User {
  refuseFields(takenNames(service, pool, account));
  return insertUser(service, pool, account);
}

/** Adds a user to a pool, if the pool has a seat and a group. Call it in a transaction. */
export function insertUser(service: Service, pool: UserPool, account: Account): User {
  requireSeat(service, pool);
  if (pool.defaultGroup === null) throw errors.DEFAULT_USER_GROUP_MISSING();
  const { email, phone, username } = keysOf(account);
  const id = randomUUID();
  service.database.sql.run`
    INSERT INTO users
      (id, userPoolId, userGroup, displayName, username, usernameKey, email, phone, passwordHash, createdAt)
    VALUES (${id}, ${pool.id}, ${pool.defaultGroup}, ${account.displayName ?? null}, ${account.username ?? null},
      ${username}, ${email}, ${phone}, ${account.passwordHash}, ${service.settings.now()})
  `;
  return findUser(service, id) as User;
}

function requireSeat({ database }: Service, pool: UserPool): void {
  const row = database.sql.get`SELECT count(*) AS count FROM users WHERE userPoolId = ${pool.id}`;
  if (Number(row?.count) >= plans[pool.plan].seats) throw errors.USER_POOL_SEAT_LIMIT_EXCEEDED();
}

function keysOf(account: Static<typeof NewUser>): Record<'email' | 'phone' | 'username', string | null> {
  return {
    email: account.email === undefined ? null : emailKey(account.email),
    phone: account.phone === undefined ? null : phoneKey(account.phone),
    username: account.username === undefined ? null : usernameKey(account.username),
  };
}

function sameText(left: string | null, right: string | null): boolean {
  return left !== null && left === right;
}
