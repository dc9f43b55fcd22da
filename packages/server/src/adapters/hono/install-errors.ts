import type { Context, Env, Hono } from 'hono';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { errorResponse } from '../fetch/error-response.js';
import { guardStream, type NodeBindings } from '../fetch/guard-stream.js';
import { mergeHeaders } from '../fetch/merge-headers.js';
import { requestFailureOfBody, watchBody } from '../fetch/watch-body.js';
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
    return mergeHeaders(present, errorResponse(errors, thrown, context.req.raw, { requestFailure }));
  };
  const guard = (context: Context): void => {
    const guarded = guardStream(context.res, context.env, (thrown) => errorResponse(errors, thrown, context.req.raw));
    if (guarded === context.res) return;
    context.res = undefined;
    context.res = guarded;
  };
  app.use('*', async (context, next) => {
    watchBody(context.req);
    try {
      await next();
      if (context.finalized) guard(context);
    } catch (thrown) {
      // Hono gives errors to `onError`, but other values that are thrown come here: a string, null.
      context.res = answer(thrown, context);
    }
  });
  app.onError((thrown, context) => answer(thrown, context, (error) => requestFailureOfHono(error, context)));
  app.notFound((context) => {
    // Set and not only returned, because Hono takes a context whose response was removed for an answered one.
    context.res = answer(undefined, context, { kind: 'routeNotFound' });
    return context.res;
  });
}

function requestFailureOfHono(thrown: unknown, { req }: Context): RequestFailure | undefined {
  const failure = requestFailureOfHttpException(thrown);
  // Hono's own validator reads the body and throws an exception that does not say what was wrong.
  if (failure?.kind === 'badRequest') return requestFailureOfBody(req) ?? failure;
  return failure ?? requestFailureOfBody(thrown);
}
