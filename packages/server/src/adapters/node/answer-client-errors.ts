import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AdapterOptions } from '../adapter-options.js';
import { clientErrorHandler } from './client-error-handler.js';
import { sendError } from './send-error.js';

/**
 * Returns the server. From now on it answers requests in the contract's envelope that no handler gets: requests that
 * cannot be read, headers that are too large, requests that do not arrive in time, and an unknown `Expect`.
 */
export function answerClientErrors<Of extends Pick<Server, 'on'>>(server: Of, { errors }: AdapterOptions): Of {
  server.on('clientError', clientErrorHandler(errors));
  // Without a listener Node answers an unknown `Expect` with an empty response.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    sendError(errors, undefined, { kind: 'badRequest' }, request, response);
  });
  return server;
}
