import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Responder } from '../../answer/responder.js';

const RESPONDER: unique symbol = Symbol('responder');
const PREFIX: unique symbol = Symbol('prefix');

/** Notes for all further routes of a scope who answers. The innermost scope is last, so its errors are the ones. */
export function answerRoutesWith(errors: Responder, app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    Object.assign(route, { config: { ...route.config, [RESPONDER]: errors } });
  });
}

/** Returns whether another plugin, further inside, answers for the route of a request. */
export function isAnsweredInside(errors: Responder, { routeOptions }: FastifyRequest): boolean {
  const { [RESPONDER]: responder = errors } = routeOptions.config as { readonly [RESPONDER]?: Responder };
  return responder !== errors;
}

/** Returns whether no scope around this one has the plugin and the same prefix, and notes that this one has it. */
export function isFirstOfPrefix(app: FastifyInstance): boolean {
  // A scope inherits from the one around it.
  const isFirst = (app as { readonly [PREFIX]?: string })[PREFIX] !== app.prefix;
  Object.assign(app, { [PREFIX]: app.prefix });
  return isFirst;
}
