import { errors } from '../errors.ts';
import type { Service } from '../service.ts';

/** Throws if another application of the pool has this name. */
export function requireFreeName({ database }: Service, userPoolId: string, name: string, own = ''): void {
  const other = database.sql.get`
    SELECT 1 FROM applications WHERE userPoolId = ${userPoolId} AND name = ${name} AND id <> ${own}
  `;
  if (other !== undefined) throw errors.APPLICATION_NAME_ALREADY_EXISTS();
}

/** Throws if another OAuth application of any pool has this name, which people see at sign-in. */
export function requireFreeOAuthName({ database }: Service, name: string, own = ''): void {
  const other = database.sql.get`
    SELECT 1 FROM applications WHERE type = 'oauth' AND name = ${name} AND id <> ${own}
  `;
  if (other !== undefined) throw errors.OAUTH_APPLICATION_NAME_ALREADY_EXISTS();
}
