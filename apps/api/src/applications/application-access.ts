import { grantsOf, type Permission } from '../collaborators/collaboration.ts';
import { errors } from '../errors.ts';
import type { Service } from '../service.ts';
import { requireUserPool } from '../user-pools/user-pool.ts';
import type { User } from '../users/user.ts';
import { type Application, findApplication } from './application.ts';

/** Returns the application with this ID; throws unless the user may do this with the applications of its pool. */
export function requireApplication(
  service: Service,
  { id, user, grant }: { readonly id: string; readonly user: User; readonly grant: Permission | 'view' },
  { missing, forbidden } = {
    missing: (): Error => errors.APPLICATION_NOT_FOUND(),
    forbidden: (): Error => errors.OPERATION_FORBIDDEN(),
  },
): Application {
  const application = findApplication(service, id);
  if (application === undefined) throw missing();
  const pool = requireUserPool(service, application.userPoolId);
  if (!grantsOf(service, pool, user).has(grant)) throw forbidden();
  return application;
}
