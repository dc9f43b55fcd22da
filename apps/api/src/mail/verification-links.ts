import { errors } from '../errors.ts';
import { addAttempt, requireFewAttempts } from '../limits/attempts.ts';
import { hashOf, newToken } from '../security/secrets.ts';
import type { Service } from '../service.ts';
import { send } from './outbox.ts';

interface Link {
  readonly userId: string;
  readonly email: string;
  readonly expiresAt: number;
}

/** Sends a link that proves the email address. Throws if it got many messages lately. Call it in a transaction. */
export function sendVerificationLink(service: Service, userId: string, email: string): void {
  const token = newToken();
  const expiresAt = service.settings.now() + service.settings.lifetimes.verificationLink;
  const limited = { action: 'message', by: [email], limit: service.settings.limits.messagesToRecipient } as const;
  requireFewAttempts(service, limited);
  addAttempt(service, limited);
  service.database.sql.run`DELETE FROM verificationLinks WHERE userId = ${userId}`;
  service.database.sql.run`
    INSERT INTO verificationLinks (tokenHash, userId, email, expiresAt)
    VALUES (${hashOf(token)}, ${userId}, ${email}, ${expiresAt})
  `;
  send(service, { recipient: email, purpose: 'verify-email', secret: token });
}

/** Uses the token of a link: marks the address as verified, if the account still has it. */
export async function useVerificationLink(service: Service, token: string): Promise<void> {
  const { database, settings } = service;
  const link = database.sql.get`
    SELECT userId, email, expiresAt FROM verificationLinks WHERE tokenHash = ${hashOf(token)}
  ` as Link | undefined;
  if (link === undefined) throw errors.EMAIL_VERIFICATION_LINK_INVALID();
  if (link.expiresAt <= settings.now()) throw errors.EMAIL_VERIFICATION_LINK_EXPIRED();
  await database.transaction(() => {
    database.sql.run`DELETE FROM verificationLinks WHERE tokenHash = ${hashOf(token)}`;
    database.sql.run`
      UPDATE users SET emailVerifiedAt = ${settings.now()} WHERE id = ${link.userId} AND email = ${link.email}
    `;
  });
}
