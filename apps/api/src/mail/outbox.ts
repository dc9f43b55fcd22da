import type { Service } from '../service.ts';

/** Why a message is sent. The program that empties the outbox writes its text. */
export type Purpose =
  | 'verify-email'
  | 'current-email'
  | 'new-email'
  | 'new-phone'
  | 'change-password'
  | 'reset-password';

/** A row of the table `outbox`: a message that waits to be delivered by email or text message. */
export interface Message {
  readonly id: number;
  readonly recipient: string;
  readonly purpose: Purpose;
  /** The code or the token of the link. */
  readonly secret: string;
  readonly createdAt: number;
}

/** Puts a message into the outbox. Call it in the transaction of its cause, so that both happen or neither. */
export function send(
  { database, settings }: Service,
  message: Pick<Message, 'recipient' | 'purpose' | 'secret'>,
): void {
  database.sql.run`
    INSERT INTO outbox (recipient, purpose, secret, createdAt)
    VALUES (${message.recipient}, ${message.purpose}, ${message.secret}, ${settings.now()})
  `;
}

/** Returns the messages to a recipient, the newest first. */
export function messagesTo({ database }: Service, recipient: string): readonly Message[] {
  return database.sql.all`
    SELECT * FROM outbox WHERE recipient = ${recipient} ORDER BY id DESC LIMIT 20
  ` as unknown as readonly Message[];
}
