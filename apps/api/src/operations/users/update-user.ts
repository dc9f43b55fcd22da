import { Type } from 'typebox';
import { errors } from '../../errors.ts';
import { operation } from '../../operation/operation.ts';
import type { Service } from '../../service.ts';
import { usernamePattern } from '../../users/account-formats.ts';
import { usernameKey } from '../../users/account-keys.ts';
import { findUser, type User } from '../../users/user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';

const Anything = Type.Optional(Type.Unknown());

export const updateUserOperation = operation({
  id: 'updateUser',
  method: 'PATCH',
  path: '/users/:userId',
  summary: 'Changes the username or the display name of the signed-in user.',
  signedIn: true,
  params: Type.Object({ userId: Type.String() }),
  body: Type.Object({
    username: Type.Optional(Type.String({ pattern: usernamePattern })),
    displayName: Type.Optional(Type.String({ maxLength: 100 })),
    email: Anything,
    phone: Anything,
    userPoolId: Anything,
    userGroup: Anything,
    locked: Anything,
  }),
  answer: { status: 200, schema: UserView },
  errors: {
    USER_INFO_OWNER_MISMATCH: 'The user is not the signed-in one.',
    EMAIL_DIRECT_UPDATE_UNSUPPORTED: 'The body has an email address, which can only change with verification.',
    PHONE_DIRECT_UPDATE_UNSUPPORTED: 'The body has a phone number, which can only change with verification.',
    ITEM_UPDATE_FORBIDDEN: 'The body has a field that users cannot change themselves: user pool, group, lock.',
    USERNAME_ALREADY_EXISTS: 'Somebody else in the user pool has this username.',
  },
  handle: async ({ service, params, body, user, errors }) => {
    if (params.userId !== user.id) throw errors.USER_INFO_OWNER_MISMATCH();
    if (body.email !== undefined) {
      throw errors.EMAIL_DIRECT_UPDATE_UNSUPPORTED({ operation: 'updateUser', replacement: 'updateEmail' });
    }
    if (body.phone !== undefined) {
      throw errors.PHONE_DIRECT_UPDATE_UNSUPPORTED({ operation: 'updateUser', replacement: 'updatePhone' });
    }
    if ([body.userPoolId, body.userGroup, body.locked].some((value) => value !== undefined)) {
      throw errors.ITEM_UPDATE_FORBIDDEN();
    }
    await service.database.transaction(() => {
      const current = findUser(service, user.id) ?? user;
      const username = body.username ?? current.username;
      const displayName = body.displayName ?? current.displayName;
      const key = username === null ? null : usernameKey(username);
      requireFreeUsername(service, user, key);
      service.database.sql.run`
        UPDATE users SET username = ${username}, usernameKey = ${key}, displayName = ${displayName}
        WHERE id = ${user.id}
      `;
    });
    return viewOfUser(service, findUser(service, user.id) ?? user);
  },
});

function requireFreeUsername({ database }: Service, user: User, key: string | null): void {
  const other = database.sql.get`
    SELECT 1 FROM users WHERE userPoolId = ${user.userPoolId} AND usernameKey = ${key} AND id <> ${user.id}
  `;
  if (other !== undefined) throw errors.USERNAME_ALREADY_EXISTS();
}
