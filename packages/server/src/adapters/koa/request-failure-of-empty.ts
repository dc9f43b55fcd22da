import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import type { KoaContext } from './koa-app.js';

/**
 * Returns what a response without a body says about the request: that no route was found, or what a router found. Koa would
 * send the phrase of the status. Undefined if there is a body, or if nothing failed.
 */
export function requestFailureOfEmpty({ status, body, respond, res }: KoaContext): RequestFailure | undefined {
  if (respond === false || res.headersSent || res.writableEnded || (body !== undefined && body !== null)) {
    return undefined;
  }
  // `allowedMethods` of the router says 501 for a method that no route has.
  const failure = status === 501 ? requestFailureOfStatus(405) : requestFailureOfStatus(status);
  const allow = res.getHeader('allow');
  return failure === undefined || allow === undefined ? failure : { ...failure, headers: { allow } };
}
