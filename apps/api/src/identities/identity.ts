import { Type } from 'typebox';
import type { Service } from '../service.ts';
import { findUser, type User } from '../users/user.ts';

export interface Identity {
  readonly userId: string;
  readonly userPoolId: string;
  readonly provider: string;
  readonly subject: string;
}

export const IdentityView = Type.Object({ provider: Type.String(), subject: Type.String() });

/** Returns the user that a provider knows as this subject. */
export function findUserByIdentity(service: Service, identity: Omit<Identity, 'userId'>): User | undefined {
  const { userPoolId, provider, subject } = identity;
  const row = service.database.sql.get`
    SELECT userId FROM identities WHERE userPoolId = ${userPoolId} AND provider = ${provider} AND subject = ${subject}
  ` as Pick<Identity, 'userId'> | undefined;
  return row && findUser(service, row.userId);
}

export function addIdentity({ database }: Service, { userId, userPoolId, provider, subject }: Identity): void {
  database.sql.run`
    INSERT INTO identities (userId, userPoolId, provider, subject)
    VALUES (${userId}, ${userPoolId}, ${provider}, ${subject})
  `;
}
