import { type Static, Type } from 'typebox';
import type { Service } from '../service.ts';
import { requireUserPool, type UserPool } from '../user-pools/user-pool.ts';
import type { User } from '../users/user.ts';

export const permissions = [
  'manage-applications',
  'manage-users',
  'manage-collaborators',
  'view-collaborators',
] as const;
export type Permission = (typeof permissions)[number];

/** A row of the table `collaborations`; `permissions` is a JSON array. */
export interface Collaboration {
  readonly userPoolId: string;
  readonly userId: string;
  readonly permissions: string;
  readonly createdAt: number;
}

export const Permissions = Type.Array(Type.Enum([...permissions]), { maxItems: permissions.length, uniqueItems: true });

export const CollaborationView = Type.Object({
  userPoolId: Type.String(),
  userId: Type.String(),
  permissions: Type.Array(Type.String()),
  createdAt: Type.String({ format: 'date-time' }),
});

export function viewOfCollaboration(collaboration: Collaboration): Static<typeof CollaborationView> {
  return {
    ...collaboration,
    permissions: permissionsOf(collaboration),
    createdAt: new Date(collaboration.createdAt).toISOString(),
  };
}

export function findCollaboration(
  { database }: Service,
  userPoolId: string,
  userId: string,
): Collaboration | undefined {
  return database.sql.get`
    SELECT * FROM collaborations WHERE userPoolId = ${userPoolId} AND userId = ${userId}
  ` as Collaboration | undefined;
}

/** Returns what a user may do with a pool: everything as its owner, some things as a collaborator, anybody else nothing. */
export function grantsOf(service: Service, pool: UserPool, user: User): ReadonlySet<Permission | 'view'> {
  if (pool.ownerId === user.id) return new Set(['view', ...permissions]);
  const collaboration = findCollaboration(service, pool.id, user.id);
  return new Set(collaboration === undefined ? [] : ['view', ...permissionsOf(collaboration)]);
}

/** Returns the pool with this ID; throws `refusal` unless the user may do this with it. */
export function requireGrant(
  service: Service,
  {
    userPoolId,
    user,
    grant,
  }: { readonly userPoolId: string; readonly user: User; readonly grant: Permission | 'view' },
  refusal: () => Error,
): UserPool {
  const pool = requireUserPool(service, userPoolId);
  if (!grantsOf(service, pool, user).has(grant)) throw refusal();
  return pool;
}

function permissionsOf(collaboration: Collaboration): Permission[] {
  return JSON.parse(collaboration.permissions) as Permission[];
}
