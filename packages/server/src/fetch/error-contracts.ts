import type { Responder } from '../errors.js';
import { watchBody } from './body-errors.js';
import { errorResponse } from './error-response.js';

/** A handler as Workers, Bun, Deno and the routes of Next.js have it. */
export type FetchHandler<Rest extends readonly unknown[]> = (
  request: Request,
  ...rest: Rest
) => Response | Promise<Response>;

/** The handler, but what it throws or rejects with is answered with an error of the catalogue. */
export function errorContracts<Rest extends readonly unknown[]>(
  handler: FetchHandler<Rest>,
  { errors }: { readonly errors: Responder },
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    try {
      const response: unknown = await handler(watchBody(request), ...rest);
      if (isResponse(response)) return response;
      throw new TypeError('The handler returned no Response.');
    } catch (thrown) {
      return errorResponse(errors, thrown, request);
    }
  };
}

/** By its shape: a framework may bring a Response of its own. */
function isResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'body' in value;
}
