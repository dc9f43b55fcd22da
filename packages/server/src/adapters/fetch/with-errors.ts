import type { AdapterOptions } from '../adapter-options.js';
import { wasAnswered } from '../node/answered.js';
import { isControlFlow } from './control-flow.js';
import { errorResponse } from './error-response.js';
import { guardStream, type NodeBindings } from './guard-stream.js';
import { isResponse, isSuccess } from './is-response.js';
import { examineForm, watchBody } from './watch-body.js';

/** A handler as Workers, Bun, Deno and the routes of Next.js have it. */
export type FetchHandler<Rest extends readonly unknown[]> = (
  request: Request,
  ...rest: Rest
) => Response | Promise<Response>;

/**
 * Returns the handler with answers to its errors: what it throws or rejects with is answered with an error of the
 * catalogue. A thrown `Response` with a status below 400 is sent, and what Next.js throws to redirect is thrown again.
 */
export function withErrors<Rest extends readonly unknown[]>(
  handler: FetchHandler<Rest>,
  { errors }: AdapterOptions,
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    const bindings = rest[0] as NodeBindings | undefined;
    try {
      const response: unknown = await handler(watchBody(request, bindings?.incoming), ...rest);
      if (isResponse(response)) {
        return guardStream(response, bindings, (thrown) => errorResponse(errors, thrown, request));
      }
      throw new TypeError('The handler returned no Response.');
    } catch (thrown) {
      if (wasAnswered(bindings?.incoming)) return new Response();
      if (isControlFlow(thrown)) throw thrown;
      if (isSuccess(thrown)) return thrown;
      await examineForm(thrown, request);
      return errorResponse(errors, thrown, request, { bindings });
    }
  };
}
