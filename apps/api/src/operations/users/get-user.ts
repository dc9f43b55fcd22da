import { Type } from 'typebox';
import { requireGrant } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { findUser } from '../../users/user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';

export const getUserOperation = operation({
  id: 'getUser',
  method: 'GET',
  path: '/user-pools/:userPoolId/users/:userId',
  summary: 'One user of a user pool.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String(), userId: Type.String() }),
  answer: { status: 200, schema: UserView },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user neither owns the user pool nor collaborates on it.',
    USER_NOT_FOUND: 'There is no such user.',
    USER_POOL_MISMATCH: 'The user belongs to another user pool.',
  },
  handle: ({ service, params, user, errors }) => {
    const pool = requireGrant(service, { ...params, user, grant: 'view' }, errors.OPERATION_FORBIDDEN);
    const found = findUser(service, params.userId);
    if (found === undefined) throw errors.USER_NOT_FOUND();
    if (found.userPoolId !== pool.id) throw errors.USER_POOL_MISMATCH();
    return viewOfUser(service, found);
  },
});
