import type { Context, Env, Hono } from 'hono';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { errorResponse } from '../fetch/error-response.js';
import { guardStream, type NodeBindings } from '../fetch/guard-stream.js';
import { mergeHeaders } from '../fetch/merge-headers.js';
import { examineForm, requestFailureOfBody, wasReadAgain, watchHonoBody } from '../fetch/watch-body.js';
import { wasAnswered } from '../node/answered.js';
import { requestFailureOfHttpException } from './request-failure-of-http-exception.js';

/**
 * Makes an app answer everything that fails with errors of the catalogue: `installErrors(app, { errors })`, before its
 * routes and middleware. A validator that returns a response of its own needs a hook that throws.
 */
export function installErrors<Of extends Env>(app: Hono<Of>, { errors }: AdapterOptions): void {
  const answer = (
    thrown: unknown,
    context: Context,
    requestFailure?: RequestFailure | FindRequestFailure,
  ): Response => {
    if (wasAnswered((context.env as NodeBindings | undefined)?.incoming)) return new Response();
    const present = context.res.headers;
    // Otherwise Hono would replace headers of the answer with those of the response that failed.
    context.res = undefined;
    return mergeHeaders(
      present,
      errorResponse(errors, thrown, context.req.raw, {
        requestFailure,
        bindings: context.env,
        // As the middleware `hono/request-id` sets it.
        id: context.get('requestId') as string | undefined,
      }),
    );
  };
  const guard = (context: Context): void => {
    const guarded = guardStream(context.res, context.env, (thrown) => errorResponse(errors, thrown, context.req.raw));
    if (guarded === context.res) return;
    context.res = undefined;
    context.res = guarded;
  };
  app.use('*', async (context, next) => {
    watchHonoBody(context.req, (context.env as NodeBindings | undefined)?.incoming);
    try {
      await next();
      if (context.finalized) guard(context);
    } catch (thrown) {
      // Hono gives errors to `onError`, but other values that are thrown come here: a string, null.
      context.res = answer(thrown, context, (error) => requestFailureOfHono(error, context));
    }
  });
  app.onError(async (thrown, context) => {
    await examineForm(thrown, context.req.raw);
    return answer(thrown, context, (error) => requestFailureOfHono(error, context));
  });
  app.notFound((context) => {
    // Set and not only returned, because Hono takes a context whose response was removed for an answered one.
    context.res = answer(undefined, context, { kind: 'routeNotFound' });
    return context.res;
  });
}

function requestFailureOfHono(thrown: unknown, { req }: Context): RequestFailure | undefined {
  const failure = requestFailureOfHttpException(thrown);
  if (failure === undefined) return requestFailureOfBody(thrown, req);
  // Hono's own validators read the body, and throw an exception that says only in its text what was wrong.
  if (!/^Malformed (JSON|FormData)/.test((thrown as Error).message)) return failure;
  return wasReadAgain(req) ? undefined : { kind: 'malformedBody' };
}
