import { type Static, Type } from 'typebox';
import { errors } from '../errors.ts';
import type { Service } from '../service.ts';
import type { Plan } from './plans.ts';

/** A row of the table `userPools`. */
export interface UserPool {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly ownerId: string | null;
  readonly domain: string | null;
  readonly subdomain: string | null;
  readonly defaultGroup: string | null;
  readonly minPasswordLength: number;
  readonly verifyBeforeEmailChange: number;
  readonly verifyBeforePasswordChange: number;
  readonly createdAt: number;
}

const Text = Type.Union([Type.String(), Type.Null()]);

export const UserPoolView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  plan: Type.String(),
  ownerId: Text,
  domain: Text,
  subdomain: Text,
  defaultGroup: Text,
  minPasswordLength: Type.Integer(),
  verifyBeforeEmailChange: Type.Boolean(),
  verifyBeforePasswordChange: Type.Boolean(),
  createdAt: Type.String({ format: 'date-time' }),
});

export function viewOfUserPool(pool: UserPool): Static<typeof UserPoolView> {
  return {
    ...pool,
    verifyBeforeEmailChange: pool.verifyBeforeEmailChange === 1,
    verifyBeforePasswordChange: pool.verifyBeforePasswordChange === 1,
    createdAt: new Date(pool.createdAt).toISOString(),
  };
}

/** Returns the user pool with this ID; throws if there is none. */
export function requireUserPool({ database }: Service, id: string): UserPool {
  const pool = database.sql.get`SELECT * FROM userPools WHERE id = ${id}` as UserPool | undefined;
  if (pool === undefined) throw errors.USER_POOL_NOT_FOUND();
  return pool;
}
