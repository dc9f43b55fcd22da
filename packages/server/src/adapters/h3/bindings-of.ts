import type { NodeBindings } from '../fetch/guard-stream.js';
import type { H3Event } from './h3-app.js';

/** Returns request and response of Node, if the server is one. */
export function bindingsOf({ runtime }: H3Event): NodeBindings | undefined {
  const { req, res } = runtime?.node ?? {};
  return req === undefined || res === undefined ? undefined : { incoming: req, outgoing: res as NodeBindings['outgoing'] };
}
