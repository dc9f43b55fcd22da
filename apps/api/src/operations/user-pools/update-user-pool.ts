import { Type } from 'typebox';
import { operation } from '../../operation/operation.ts';
import { requireUserPool, UserPoolView, viewOfUserPool } from '../../user-pools/user-pool.ts';

const Anything = Type.Optional(Type.Unknown());

export const updateUserPoolOperation = operation({
  id: 'updateUserPool',
  method: 'PATCH',
  path: '/user-pools/:userPoolId',
  summary: 'Changes the settings of a user pool, as its owner.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String() }),
  body: Type.Object({
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    minPasswordLength: Type.Optional(Type.Integer({ minimum: 6, maximum: 128 })),
    verifyBeforeEmailChange: Type.Optional(Type.Boolean()),
    verifyBeforePasswordChange: Type.Optional(Type.Boolean()),
    defaultGroup: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 100 }), Type.Null()], { description: 'Null removes it.' }),
    ),
    plan: Anything,
    ownerId: Anything,
  }),
  answer: { status: 200, schema: UserPoolView },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user does not own the user pool.',
    ITEM_UPDATE_FORBIDDEN: 'The body has a plan, which an order changes, or an owner, which nothing changes.',
  },
  handle: ({ service, params, body, user, errors }) =>
    service.database.transaction(() => {
      const pool = requireUserPool(service, params.userPoolId);
      if (pool.ownerId !== user.id) throw errors.OPERATION_FORBIDDEN();
      if (body.plan !== undefined || body.ownerId !== undefined) throw errors.ITEM_UPDATE_FORBIDDEN();
      const changed = { ...viewOfUserPool(pool), ...body };
      service.database.sql.run`
        UPDATE userPools SET name = ${changed.name}, minPasswordLength = ${changed.minPasswordLength},
          verifyBeforeEmailChange = ${Number(changed.verifyBeforeEmailChange)},
          verifyBeforePasswordChange = ${Number(changed.verifyBeforePasswordChange)},
          defaultGroup = ${changed.defaultGroup}
        WHERE id = ${pool.id}
      `;
      return viewOfUserPool(requireUserPool(service, pool.id));
    }),
});
