import type { Responder } from '../../answer/responder.js';
import { errorResponse } from '../fetch/error-response.js';
import { guardStream } from '../fetch/guard-stream.js';
import { isResponse, isSuccess } from '../fetch/is-response.js';
import { srvxBindings } from '../fetch/srvx-bindings.js';
import { watchBody } from '../fetch/watch-body.js';
import { answerEvent } from './answer-event.js';
import type { H3App, H3Event } from './h3-app.js';

/** What a handler of h3 gives if it has answered by itself, and if there is no route. */
const HANDLED = Symbol.for('h3.handled');
const NOT_FOUND = Symbol.for('h3.notFound');

/** Makes an application of h3 2 answer everything that fails. `report` gets what was thrown too. */
export function guardApp(
  app: H3App,
  errors: Responder,
  report: (thrown: unknown, event: H3Event) => void = () => undefined,
): void {
  // h3 itself is bound to it, and would wrap what is thrown: it takes a number for a status, and ends with a proxy.
  const handler = app.handler.bind(app) as (event: H3Event) => unknown;
  Object.assign(app, {
    async handler(event: H3Event): Promise<unknown> {
      const bindings = srvxBindings(event);
      watchBody(event.req, bindings?.incoming);
      try {
        const returned = await handler(event);
        if (returned === NOT_FOUND) return await answerEvent(errors, undefined, event, { kind: 'routeNotFound' });
        // A handler may return an error instead of throwing it.
        if (returned instanceof Error) throw returned;
        const response = returned instanceof ReadableStream ? new Response(returned) : returned;
        if (!isResponse(response)) return returned;
        const guarded = guardStream(response, bindings, (thrown) => errorResponse(errors, thrown, event.req));
        return returned instanceof ReadableStream ? guarded.body : guarded;
      } catch (thrown) {
        if (thrown === HANDLED || isSuccess(thrown)) return thrown;
        report(thrown, event);
        return await answerEvent(errors, thrown, event);
      }
    },
  });
  // What fails outside of the handler: a URL that cannot be decoded, a value that cannot be sent.
  Object.assign(app.config, {
    onError(error: unknown, event: H3Event): Promise<Response> {
      const thrown = thrownIn(error);
      report(thrown, event);
      return answerEvent(errors, thrown, event);
    },
  });
}

/** Returns what was thrown. h3 wraps everything that is no `HTTPError` of its own, and names it as the cause. */
function thrownIn(error: unknown): unknown {
  const { unhandled, cause } = error as { readonly unhandled?: unknown; readonly cause?: unknown };
  return unhandled === true ? cause : error;
}
