import { errors } from '../errors.ts';
import type { Service } from '../service.ts';
import type { User } from '../users/user.ts';

/** Throws if another user of the pool has this email address. */
export function requireFreeEmail({ database }: Service, user: User, email: string): void {
  const other = database.sql.get`
    SELECT 1 FROM users WHERE userPoolId = ${user.userPoolId} AND email = ${email} AND id <> ${user.id}
  `;
  if (other !== undefined) throw errors.EMAIL_ALREADY_BOUND();
}

/** Throws if another user of the pool has this phone number. */
export function requireFreePhone({ database }: Service, user: User, phone: string): void {
  const other = database.sql.get`
    SELECT 1 FROM users WHERE userPoolId = ${user.userPoolId} AND phone = ${phone} AND id <> ${user.id}
  `;
  if (other !== undefined) throw errors.PHONE_ALREADY_BOUND();
}
