import type { ServerResponse } from 'node:http';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { isGone } from '../node/client-left.js';
import { recordBody } from '../node/record-body.js';
import { sendError } from '../node/send-error.js';
import { guardBody } from './guard-body.js';
import type { KoaApp, KoaContext } from './koa-app.js';
import { requestFailureOfEmpty } from './request-failure-of-empty.js';
import { requestFailureOfKoaError } from './request-failure-of-koa-error.js';

/**
 * Makes an application of Koa answer everything that fails with errors of the catalogue: `installErrors(app, { errors })`,
 * before all middleware. Koa emits no `error` event any more, because the log has everything.
 */
export function installErrors(app: KoaApp, { errors }: AdapterOptions): void {
  // A stream that fails reaches Koa twice: by its own event, and by the pipeline to the response.
  const answered = new WeakSet<ServerResponse>();
  const answer = (
    thrown: unknown,
    context: KoaContext,
    requestFailure: RequestFailure | FindRequestFailure = requestFailureOfKoaError,
  ): void => {
    const { req, res } = context;
    context.respond = false;
    if (answered.has(res)) return;
    answered.add(res);
    sendError(errors, thrown, requestFailure, req, res);
  };
  app.use(async (context: KoaContext, next) => {
    recordBody(context.req);
    try {
      await next();
      guardBody(context);
      const failure = requestFailureOfEmpty(context);
      if (failure !== undefined) answer(undefined, context, failure);
    } catch (thrown) {
      answer(thrown, context);
    }
  });
  Object.assign(app.context, {
    onerror(this: KoaContext, thrown: unknown): void {
      // Koa calls it at the end of each response too, with null, or with the error of a connection that the client closed.
      if (thrown !== null && thrown !== undefined && !isOfConnection(thrown, this)) answer(thrown, this);
    },
  });
}

/** What a failing response of HTTP/2 resets its stream with. */
const INTERNAL_ERROR = 2;

/** Returns whether this is the error of a connection that the client has closed. */
function isOfConnection(thrown: unknown, { req, res }: KoaContext): boolean {
  const { stream } = res as { readonly stream?: { readonly errored?: unknown; readonly rstCode?: number } };
  if (stream !== undefined) return thrown === stream.errored && stream.rstCode !== INTERNAL_ERROR;
  // A failing response leaves its error on the connection too.
  return isGone(req) && thrown === req.socket?.errored;
}
