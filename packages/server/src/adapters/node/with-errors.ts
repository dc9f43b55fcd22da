import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Responder } from '../../errors.js';
import { faultOfHttpError } from '../../resolve/request-failure-of-http-error.js';
import { sendError } from './send-error.js';

/** A listener for the requests of a Node server. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * A listener for `node:http` whose failures, thrown or rejected, are answered with errors of the catalogue. Answer an
 * unknown route by throwing an error of your own.
 */
export function errorContracts(listener: NodeListener, { errors }: { readonly errors: Responder }): NodeListener {
  return async (request, response) => {
    try {
      await listener(request, response);
    } catch (thrown) {
      sendError(errors, thrown, faultOfHttpError, request, response);
    }
  };
}
