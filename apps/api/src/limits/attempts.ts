import { errors } from '../errors.ts';
import { hashOf } from '../security/secrets.ts';
import type { Service } from '../service.ts';
import type { Limit } from '../settings.ts';

/** What is counted. Each action has counts of its own. */
export type Action =
  | 'sign-up'
  | 'sign-in'
  | 'captcha'
  | 'message'
  | 'reset-message'
  | 'client-message'
  | 'reset-guess'
  | 'client-reset-guess'
  | 'code-guess'
  | 'failed-sign-in'
  | 'failed-password-change';

/** An action of somebody, such as a client or a recipient, and how often it may happen. */
export interface Limited {
  readonly action: Action;
  readonly by: readonly string[];
  readonly limit: Limit;
}

/** Makes the error of somebody who must wait. `retryAfter` is in seconds. */
type Refusal = (data: null, options: { readonly retryAfter: number }) => Error;

/** Counts the attempts that are not older than the limit says. */
export function countAttempts({ database, settings }: Service, { action, by, limit }: Limited): number {
  const row = database.sql.get`
    SELECT count(*) AS count FROM attempts
    WHERE action = ${action} AND actor = ${actorOf(by)} AND createdAt > ${settings.now() - limit.within}
  `;
  return Number(row?.count);
}

/** Throws if there were as many attempts as the limit allows. The error says when the next attempt may succeed. */
export function requireFewAttempts(
  service: Service,
  limited: Limited,
  refusal: Refusal = errors.REQUEST_RATE_EXCEEDED,
): void {
  const { action, by, limit } = limited;
  if (countAttempts(service, limited) < limit.count) return;
  const now = service.settings.now();
  // The attempt whose end of life leaves room for one more.
  const row = service.database.sql.get`
    SELECT createdAt FROM attempts WHERE action = ${action} AND actor = ${actorOf(by)}
    ORDER BY createdAt DESC LIMIT 1 OFFSET ${Math.max(limit.count - 1, 0)}
  `;
  const free = Number(row?.createdAt ?? now) + limit.within;
  throw refusal(null, { retryAfter: Math.max(Math.ceil((free - now) / 1000), 1) });
}

/** Counts an attempt and returns its ID. Call it in a transaction, after `requireFewAttempts`. */
export function addAttempt({ database, settings }: Service, { action, by, limit }: Limited): number {
  const now = settings.now();
  database.sql.run`DELETE FROM attempts WHERE expiresAt <= ${now}`;
  const added = database.sql.run`
    INSERT INTO attempts (action, actor, createdAt, expiresAt)
    VALUES (${action}, ${actorOf(by)}, ${now}, ${now + limit.within})
  `;
  return Number(added.lastInsertRowid);
}

/** Counts an attempt in a transaction of its own; throws if there were as many as the limit allows. */
export function takeAttempt(service: Service, limited: Limited, refusal?: Refusal): Promise<number> {
  return service.database.transaction(() => {
    requireFewAttempts(service, limited, refusal);
    return addAttempt(service, limited);
  });
}

/** Forgets one attempt. */
export function removeAttempt({ database }: Service, id: number): void {
  database.sql.run`DELETE FROM attempts WHERE id = ${id}`;
}

/** Forgets all attempts of somebody. */
export function forgetAttempts({ database }: Service, action: Action, by: readonly string[]): void {
  database.sql.run`DELETE FROM attempts WHERE action = ${action} AND actor = ${actorOf(by)}`;
}

/** Attempts for unknown accounts count too, so the table has hashes only: it lists nobody's address. */
function actorOf(by: readonly string[]): string {
  return hashOf(JSON.stringify(by));
}
