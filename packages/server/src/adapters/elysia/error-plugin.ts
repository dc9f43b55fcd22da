import { appendVary } from '../../answer/append-vary.js';
import { STALE_HEADERS } from '../../answer/stale-headers.js';
import type { AdapterOptions } from '../adapter-options.js';
import { errorResponse } from '../fetch/error-response.js';
import { guardStream } from '../fetch/guard-stream.js';
import { isResponse, isSuccess } from '../fetch/is-response.js';
import { type SrvxRequest, srvxBindings } from '../fetch/srvx-bindings.js';
import { examineForm, watchBody } from '../fetch/watch-body.js';
import { wasAnswered } from '../node/answered.js';
import type { ElysiaApp, ElysiaContext, ElysiaErrorContext } from './elysia-app.js';
import { guardGenerator, isGenerator } from './guard-generator.js';
import { requestFailureOfElysia } from './request-failure-of-elysia.js';

/**
 * Returns a plugin for Elysia that answers everything that fails with an error of the catalogue:
 * `new Elysia().use(errorPlugin({ errors }))`, before the routes.
 */
export function errorPlugin({ errors }: AdapterOptions): <App extends ElysiaApp>(app: App) => App {
  const answer = async (thrown: unknown, request: Request): Promise<Response> => {
    const bindings = srvxBindings(request as SrvxRequest);
    if (isSuccess(thrown)) return thrown;
    await examineForm(thrown, request);
    // Asked only now, because the rest of the request may just have been found malformed.
    if (wasAnswered(bindings?.incoming)) return new Response();
    const requestFailure = (error: unknown) => requestFailureOfElysia(error, request);
    return errorResponse(errors, thrown, request, { requestFailure, bindings });
  };
  return (app) => {
    app.onError({ as: 'global' }, async ({ error, request, set }: ElysiaErrorContext) => {
      const response = await answer(error, request);
      keepHeaders(set.headers, response);
      return response;
    });
    app.onAfterHandle({ as: 'global' }, ({ responseValue, request }: ElysiaContext) => {
      const bindings = srvxBindings(request as SrvxRequest);
      // A generator also fails because the client is gone.
      const report = (thrown: unknown): void => {
        if (!bindings?.outgoing.destroyed) errorResponse(errors, thrown, request);
      };
      if (isGenerator(responseValue)) return guardGenerator(responseValue, bindings, report);
      if (responseValue instanceof ReadableStream)
        return guardStream(new Response(responseValue), bindings, report).body;
      return undefined;
    });
    // Elysia reads properties of what is thrown before it calls `onError`. It fails if that is null, or if a getter throws.
    const guard = (handle: (request: Request) => unknown) => async (request: Request) => {
      const bindings = srvxBindings(request as SrvxRequest);
      try {
        const response = await handle(watchBody(request, bindings?.incoming));
        if (!isResponse(response)) return response;
        return guardStream(response, bindings, (thrown) => errorResponse(errors, thrown, request));
      } catch (thrown) {
        return answer(thrown, request);
      }
    };
    app.wrap(guard as never);
    return app;
  };
}

/** Elysia adds what middleware has set, such as the headers of CORS. Those of the body that failed must not stay. */
function keepHeaders(set: Record<string, string | number | undefined>, response: Response): void {
  for (const name of Object.keys(set)) {
    const lowerCase = name.toLowerCase();
    if (lowerCase === 'vary') response.headers.set('vary', appendVary(set[name], response.headers.get('vary') ?? ''));
    if (STALE_HEADERS.includes(lowerCase) || (lowerCase !== 'set-cookie' && response.headers.has(name)))
      delete set[name];
  }
}
