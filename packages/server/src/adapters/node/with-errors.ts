import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestFailureOfHttpError } from '../../resolve/request-failure-of-http-error.js';
import type { AdapterOptions } from '../adapter-options.js';
import { recordBody } from './record-body.js';
import { sendError } from './send-error.js';

/** A listener for the requests of a Node server. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Returns the listener with answers to its errors: what it throws or rejects with is answered with an error of the
 * catalogue. Answer an unknown route by throwing an error of your own.
 */
export function withErrors(listener: NodeListener, { errors }: AdapterOptions): NodeListener {
  return async (request, response) => {
    recordBody(request);
    try {
      await listener(request, response);
    } catch (thrown) {
      sendError(errors, thrown, requestFailureOfHttpError, request, response);
    }
  };
}
