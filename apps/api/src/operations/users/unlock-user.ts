import { Type } from 'typebox';
import { forgetDevices } from '../../authentication/known-devices.ts';
import { failedPasswordChanges, forgetFailures } from '../../authentication/password-attempts.ts';
import { requireGrant } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { unlock } from '../../users/account-lock.ts';
import { findUser } from '../../users/user.ts';

export const unlockUserOperation = operation({
  id: 'unlockUser',
  method: 'DELETE',
  path: '/user-pools/:userPoolId/users/:userId/lock',
  summary: 'Unlocks a user of a user pool.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String(), userId: Type.String() }),
  answer: { status: 204 },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user does not manage the users of the pool.',
    USER_NOT_FOUND: 'There is no such user.',
    USER_POOL_MISMATCH: 'The user belongs to another user pool.',
  },
  handle: async ({ service, params, user, errors }) => {
    const pool = requireGrant(service, { ...params, user, grant: 'manage-users' }, errors.OPERATION_FORBIDDEN);
    const found = findUser(service, params.userId);
    if (found === undefined) throw errors.USER_NOT_FOUND();
    if (found.userPoolId !== pool.id) throw errors.USER_POOL_MISMATCH();
    await service.database.transaction(() => {
      unlock(service, found);
      forgetFailures(service, failedPasswordChanges(service, found.id));
      forgetDevices(service, found.id);
    });
  },
});
