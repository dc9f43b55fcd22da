import { errors } from '../errors.ts';
import { hashOf, newToken } from '../security/secrets.ts';
import type { Service } from '../service.ts';
import { findUser, type User } from '../users/user.ts';

interface Session {
  readonly userId: string;
  readonly expiresAt: number;
}

/** Begins a session and returns its token. The database stores only the hash of it. Call it in a transaction. */
export function createSession({ database, settings }: Service, userId: string): string {
  const token = newToken();
  const now = settings.now();
  database.sql.run`
    INSERT INTO sessions (tokenHash, userId, createdAt, expiresAt)
    VALUES (${hashOf(token)}, ${userId}, ${now}, ${now + settings.lifetimes.session})
  `;
  // An expired session stays for a while, so that its user learns that it has expired.
  database.sql.run`DELETE FROM sessions WHERE expiresAt < ${now - settings.lifetimes.session}`;
  return token;
}

/** Returns the user of a session token; throws if there is no token, or it is unknown or expired. */
export function userOfSession(service: Service, token: string | null): User {
  if (token === null) throw errors.SIGN_IN_REQUIRED();
  const session = service.database.sql.get`
    SELECT userId, expiresAt FROM sessions WHERE tokenHash = ${hashOf(token)}
  ` as Session | undefined;
  const user = session && findUser(service, session.userId);
  if (session === undefined || user === undefined) throw errors.SESSION_INVALID();
  if (session.expiresAt <= service.settings.now()) throw errors.SESSION_EXPIRED();
  return user;
}

/** Ends the session of a token. */
export async function endSession({ database }: Service, token: string): Promise<void> {
  await database.transaction(() => database.sql.run`DELETE FROM sessions WHERE tokenHash = ${hashOf(token)}`);
}

/** Ends all sessions of a user except the one with this token. Call it in a transaction. */
export function endOtherSessions({ database }: Service, userId: string, kept: string | null): void {
  const keptHash = kept === null ? '' : hashOf(kept);
  database.sql.run`DELETE FROM sessions WHERE userId = ${userId} AND tokenHash <> ${keptHash}`;
}
