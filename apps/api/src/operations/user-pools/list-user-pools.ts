import { Type } from 'typebox';
import { operation } from '../../operation/operation.ts';
import { type UserPool, UserPoolView, viewOfUserPool } from '../../user-pools/user-pool.ts';

export const listUserPoolsOperation = operation({
  id: 'listUserPools',
  method: 'GET',
  path: '/user-pools',
  summary: 'The user pools that the signed-in user owns.',
  signedIn: true,
  answer: { status: 200, schema: Type.Object({ userPools: Type.Array(UserPoolView) }) },
  errors: {},
  handle: ({ service, user }) => {
    const pools = service.database.sql.all`SELECT * FROM userPools WHERE ownerId = ${user.id} ORDER BY createdAt, id`;
    return { userPools: (pools as unknown as readonly UserPool[]).map(viewOfUserPool) };
  },
});
