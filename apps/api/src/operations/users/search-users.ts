import { Type } from 'typebox';
import { requireGrant } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import type { User } from '../../users/user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';

/** The most users that one request may ask for. */
const queryLimit = 80;

/** The pattern that the input of each search must match: the start of such a value. */
const inputs = {
  username: /^[\p{L}\p{N}\p{M}._-]{1,32}$/u,
  email: /^[^\s@\p{C}]{1,64}(@[\p{L}\p{N}.-]{0,253})?$/u,
  phone: /^\+?\d{1,15}$/,
} as const;

type SearchType = keyof typeof inputs;

export const searchUsersOperation = operation({
  id: 'searchUsers',
  method: 'GET',
  path: '/user-pools/:userPoolId/users',
  summary:
    'The users of a user pool, all or those whose username, email address or phone number starts with the input.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String() }),
  query: Type.Object({
    type: Type.Optional(Type.Enum(Object.keys(inputs) as SearchType[])),
    input: Type.Optional(Type.String({ maxLength: 1000 })),
    limit: Type.Optional(Type.Integer({ minimum: 1 })),
  }),
  fields: { type: { invalid: 'USER_SEARCH_TYPE_INVALID' } },
  answer: { status: 200, schema: Type.Object({ users: Type.Array(UserView) }) },
  errors: {
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user neither owns the user pool nor collaborates on it.',
    USER_QUERY_LIMIT_EXCEEDED: 'The limit is higher than the most users of one answer.',
    USER_SEARCH_TYPE_INVALID: 'The type is not one of username, email and phone.',
    USER_SEARCH_INPUT_INVALID: 'The input does not look like the start of such a value.',
  },
  handle: ({ service, params, query, user, errors }) => {
    const pool = requireGrant(service, { ...params, user, grant: 'view' }, errors.OPERATION_FORBIDDEN);
    const { type = 'username', input = '', limit = queryLimit } = query;
    if (limit > queryLimit) throw errors.USER_QUERY_LIMIT_EXCEEDED({ max: queryLimit });
    if (input !== '' && !inputs[type].test(input)) throw errors.USER_SEARCH_INPUT_INVALID();
    const start = input.normalize('NFKC').toLowerCase();
    const users = service.database.sql.all`
      SELECT * FROM users WHERE userPoolId = ${pool.id} AND (${start} = '' OR substr(
        CASE ${type} WHEN 'email' THEN email WHEN 'phone' THEN phone ELSE usernameKey END, 1, length(${start})
      ) = ${start})
      ORDER BY createdAt, id LIMIT ${limit}
    ` as unknown as readonly User[];
    return { users: users.map((found) => viewOfUser(service, found)) };
  },
});
