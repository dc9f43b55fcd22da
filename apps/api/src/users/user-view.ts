import { type Static, Type } from 'typebox';
import type { Service } from '../service.ts';
import { isLocked } from './account-lock.ts';
import type { User } from './user.ts';

const Text = Type.Union([Type.String(), Type.Null()]);

/** What an answer shows of a user. */
export const UserView = Type.Object({
  id: Type.String(),
  userPoolId: Type.String(),
  userGroup: Type.String(),
  displayName: Text,
  username: Text,
  email: Text,
  phone: Text,
  emailVerified: Type.Boolean(),
  locked: Type.Boolean(),
  createdAt: Type.String({ format: 'date-time' }),
});

export function viewOfUser(service: Service, user: User): Static<typeof UserView> {
  const { id, userPoolId, userGroup, displayName, username, email, phone } = user;
  return {
    ...{ id, userPoolId, userGroup, displayName, username, email, phone },
    emailVerified: user.emailVerifiedAt !== null,
    locked: isLocked(service, user),
    createdAt: new Date(user.createdAt).toISOString(),
  };
}
