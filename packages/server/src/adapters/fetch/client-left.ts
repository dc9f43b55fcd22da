import type { IncomingMessage } from 'node:http';
import { clientLeft as leftNode } from '../node/client-left.js';
import type { NodeBindings } from './guard-stream.js';

/** Returns whether this was thrown because the client is gone: for that the signal of the request aborts. Never throws. */
export function clientLeft(thrown: unknown, request: Request, bindings: unknown): boolean {
  try {
    const { aborted, reason } = request.signal;
    if (aborted && (thrown === reason || isAbort(thrown, reason))) return true;
    const incoming = (bindings as Partial<NodeBindings> | undefined)?.incoming;
    return incoming !== undefined && leftNode(thrown, incoming as IncomingMessage);
  } catch {
    // It is undefined, or a getter throws.
    return false;
  }
}

function isAbort(thrown: unknown, reason: unknown): boolean {
  const { name, message } = thrown as Error;
  // `@hono/node-server` gives its reason as a text, and fails to read a body with an error of that text.
  return name === 'AbortError' || (typeof reason === 'string' && message === reason);
}
