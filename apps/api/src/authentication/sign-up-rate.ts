import { errors } from '../errors.ts';
import type { Service } from '../service.ts';

/** Throws if a client has signed up too often lately; the error says when the next attempt may succeed. */
export function requireFewSignUps({ database, settings }: Service, client: string): void {
  const { count, within } = settings.limits.signUps;
  const now = settings.now();
  const recent = database.sql.get`
    SELECT count(*) AS count, min(createdAt) AS first
    FROM signUps WHERE client = ${client} AND createdAt > ${now - within}
  ` as { readonly count: number; readonly first: number };
  if (recent.count < count) return;
  throw errors.SIGN_UP_RATE_EXCEEDED(null, { retryAfter: Math.ceil((recent.first + within - now) / 1000) });
}

/** Stores a sign-up of a client for as long as it counts. */
export function countSignUp({ database, settings }: Service, client: string): void {
  const now = settings.now();
  database.sql.run`DELETE FROM signUps WHERE createdAt <= ${now - settings.limits.signUps.within}`;
  database.sql.run`INSERT INTO signUps (client, createdAt) VALUES (${client}, ${now})`;
}
