import { isReceivedError } from './read/is-received-error.js';
import type { ReceivedError } from './received-error.js';

/**
 * An exception for clients that throw: what was received is in `received`, its name and code in the message.
 * A reader reads it back: `reader.read(thrown)`.
 */
export class ResponseError extends Error {
  override readonly name = 'ResponseError';
  readonly received: ReceivedError;

  constructor(received: ReceivedError) {
    super(describe(received), 'cause' in received ? { cause: received.cause } : undefined);
    this.received = received;
  }
}

/** What was received, where the value is such an exception: of any copy of this library. */
export function receivedIn(thrown: unknown): ReceivedError | undefined {
  if (isReceivedError(thrown)) return thrown;
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { received } = thrown as { readonly received?: unknown };
  return isReceivedError(received) ? received : undefined;
}

/** For a log: nothing of the server's text or data. */
function describe({ name, code, kind, status }: ReceivedError): string {
  const what = code === null ? kind : `${name ?? kind} (${code})`;
  return status === null ? what : `${what}, HTTP ${status}`;
}
