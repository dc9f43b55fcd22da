import type { Context, Env, Hono } from 'hono';
import type { Responder } from '../../errors.js';
import type { Fault, FaultFinder } from '../../resolve/request-failure.js';
import { errorResponse } from '../fetch/error-response.js';
import { mergeHeaders } from '../fetch/merge-headers.js';
import { bodyFaultOf, watchBody } from '../fetch/watch-body.js';
import { faultOfHttpException } from './request-failure-of-http-exception.js';

/** What the handlers are given. */
export interface ErrorContractsOptions {
  /** What `createErrors` returned. */
  readonly errors: Responder;
}

/**
 * Makes an app answer whatever fails with errors of the catalogue: `errorContracts(app, { errors })`, before its
 * routes and middleware. Validators that return a response of their own need a hook that throws.
 */
export function errorContracts<Of extends Env>(app: Hono<Of>, { errors }: ErrorContractsOptions): void {
  const answer = (thrown: unknown, context: Context, fault?: Fault | FaultFinder): Response => {
    const present = context.res.headers;
    // Hono would put the headers of the response that failed over those of the answer.
    context.res = undefined;
    return mergeHeaders(present, errorResponse(errors, thrown, context.req.raw, { fault }));
  };
  app.use('*', async (context, next) => {
    watchBody(context.req);
    try {
      await next();
    } catch (thrown) {
      // Hono hands errors to `onError`, but whatever else is thrown comes here: a string, null.
      context.res = answer(thrown, context);
    }
  });
  app.onError((thrown, context) => answer(thrown, context, (error) => faultOfHono(error, context)));
  app.notFound((context) => {
    // Set, not only returned: Hono takes a context whose response was taken away for one that has been answered.
    context.res = answer(undefined, context, { kind: 'routeNotFound' });
    return context.res;
  });
}

function faultOfHono(thrown: unknown, { req }: Context): Fault | undefined {
  const fault = faultOfHttpException(thrown);
  // Hono's own validator reads the body and throws an exception that does not say what was wrong.
  return fault?.kind === 'badRequest' ? (bodyFaultOf(req) ?? fault) : (fault ?? bodyFaultOf(thrown));
}
