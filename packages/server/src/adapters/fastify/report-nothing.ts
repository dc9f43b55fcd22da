import type { FastifyInstance, RouteOptions } from 'fastify';

type Hook = (...given: unknown[]) => unknown;

/**
 * Makes hooks that throw undefined or null fail. Fastify takes them for hooks that succeed: it would go on to the
 * handler, or send an empty response.
 */
export function reportNothing(app: FastifyInstance): void {
  const addHook = app.addHook as (name: string, hook: Hook) => FastifyInstance;
  const watching = function (this: FastifyInstance, name: string, hook: Hook): FastifyInstance {
    return addHook.call(this, name, HOOKS.has(name) ? watched(hook) : hook);
  };
  Object.assign(app, { addHook: watching });
  addHook.call(app, 'onRoute', ((route: RouteOptions) => {
    const hooks = route as unknown as Record<string, Hook | Hook[] | undefined>;
    for (const name of HOOKS) {
      const of = hooks[name];
      if (of !== undefined) hooks[name] = Array.isArray(of) ? of.map(watched) : watched(of);
    }
  }) as Hook);
}

/** The hooks that run before a response was sent. */
const HOOKS: ReadonlySet<string> = new Set([
  'onRequest',
  'preParsing',
  'preValidation',
  'preHandler',
  'preSerialization',
  'onSend',
]);

function watched(hook: Hook): Hook {
  // An async function rejects, which Fastify reports by itself.
  if (typeof hook !== 'function' || hook.constructor.name === 'AsyncFunction') return hook;
  const run = function (this: unknown, ...given: unknown[]): unknown {
    try {
      return hook.apply(this, given);
    } catch (thrown) {
      throw thrown ?? new Error(`A hook threw ${thrown}.`);
    }
  };
  // Fastify reads from the number of parameters whether a hook calls `done`.
  return Object.defineProperties(run, { length: { value: hook.length }, name: { value: hook.name } });
}
