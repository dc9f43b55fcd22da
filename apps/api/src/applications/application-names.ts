import { errors } from '../errors.ts';
import type { Service } from '../service.ts';

/** Refuses the name of another application of the pool. */
export function requireFreeName({ database }: Service, userPoolId: string, name: string, own = ''): void {
  const other = database.sql.get`
    SELECT 1 FROM applications WHERE userPoolId = ${userPoolId} AND name = ${name} AND id <> ${own}
  `;
  if (other !== undefined) throw errors.APPLICATION_NAME_ALREADY_EXISTS();
}

/** Refuses the name of another OAuth application, of whatever pool: their names are shown at sign-in. */
export function requireFreeOAuthName({ database }: Service, name: string, own = ''): void {
  const other = database.sql.get`
    SELECT 1 FROM applications WHERE type = 'oauth' AND name = ${name} AND id <> ${own}
  `;
  if (other !== undefined) throw errors.OAUTH_APPLICATION_NAME_ALREADY_EXISTS();
}
