import { errors } from '../errors.ts';
import type { Service } from '../service.ts';
import type { UserPool } from '../user-pools/user-pool.ts';
import type { User } from '../users/user.ts';
import { grantsOf, type Permission } from './collaboration.ts';

/** Throws if the user does not have all of these permissions, because nobody may give more than they have. */
export function requireGrantable(
  service: Service,
  {
    pool,
    user,
    permissions,
  }: { readonly pool: UserPool; readonly user: User; readonly permissions: readonly Permission[] },
): void {
  const grants = grantsOf(service, pool, user);
  if (!permissions.every((permission) => grants.has(permission))) throw errors.COLLABORATION_PERMISSION_ADD_FORBIDDEN();
}
