import { sendRequest } from './send-request.ts';

export interface Message {
  readonly purpose: string;
  /** The code, or the token of the link. */
  readonly secret: string;
  /** ISO 8601. */
  readonly sentAt: string;
}

/** Returns the messages to a recipient, the newest first. Only a development service answers. */
export async function readMailbox(recipient: string): Promise<readonly Message[]> {
  const path = `/mailbox?recipient=${encodeURIComponent(recipient)}`;
  const { messages } = await sendRequest<{ messages: Message[] }>('GET', path);
  return messages;
}
