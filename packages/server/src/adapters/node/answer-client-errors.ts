import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Responder } from '../../errors.js';
import { clientErrorHandler } from './client-error-handler.js';
import { sendError } from './send-error.js';

/**
 * The server itself, which from now on answers in the contract what no handler ever sees: requests that cannot be read,
 * headers that are too large, requests that do not arrive in time, expectations that nobody meets.
 */
export function answerClientErrors<Of extends Pick<Server, 'on'>>(
  server: Of,
  { errors }: { readonly errors: Responder },
): Of {
  server.on('clientError', clientErrorHandler(errors));
  // Without a listener Node refuses an `Expect` that it does not know with an empty response.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    sendError(errors, undefined, { kind: 'badRequest' }, request, response);
  });
  return server;
}
