import { Type } from 'typebox';
import { requireGrant } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { UserPoolView, viewOfUserPool } from '../../user-pools/user-pool.ts';

export const getUserPoolOperation = operation({
  id: 'getUserPool',
  method: 'GET',
  path: '/user-pools/:userPoolId',
  summary: 'One user pool.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String() }),
  answer: { status: 200, schema: UserPoolView },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user neither owns the user pool nor collaborates on it.',
  },
  handle: ({ service, params, user, errors }) =>
    viewOfUserPool(requireGrant(service, { ...params, user, grant: 'view' }, errors.OPERATION_FORBIDDEN)),
});
