import { factsOfCall } from '../rpc/answer-call.js';
import type { RpcAdapterOptions, RpcFacts } from '../rpc/rpc-adapter-options.js';
import { mapFailures } from './map-failures.js';
import { orpcErrorOf } from './orpc-error-of.js';

/** What a response may depend on. */
export interface OrpcCall<Context> {
  readonly context: Context;
  readonly request: OrpcRequest;
}

/** A request as every adapter of oRPC has it. */
export interface OrpcRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly signal?: AbortSignal | undefined;
  body(): Promise<unknown>;
}

/** A plugin of a handler of oRPC. */
export interface OrpcErrorPlugin {
  readonly order: number;
  init(options: object): void;
}

/** How far a call came. It travels with the context, of which other interceptors make copies. */
const PROGRESS = Symbol('progress');

interface Progress {
  readonly facts: RpcFacts;
  isReading: boolean;
  isCalled: boolean;
}

interface WithProgress {
  readonly [PROGRESS]?: Progress;
}

type Next = (call?: object) => Promise<unknown>;

/** The options of a handler. */
interface HandlerOptions {
  interceptors?: ((call: OrpcCall<object> & { readonly next: Next }) => Promise<unknown>)[];
  clientInterceptors?: ((call: { readonly context: WithProgress; readonly next: Next }) => Promise<unknown>)[];
}

/**
 * Returns a plugin for everything that fails: `new RPCHandler(router, { plugins: [errorPlugin({ errors })] })`. A path
 * without a procedure is not among that, because a handler of oRPC leaves it to the next one.
 */
export function errorPlugin<Context>(options: RpcAdapterOptions<OrpcCall<Context>>): OrpcErrorPlugin {
  return {
    // After all others, so that what they throw is answered too.
    order: Number.MAX_SAFE_INTEGER,
    init(handler: HandlerOptions) {
      const ours = new WeakSet<object>();
      const answered = (error: object): object => {
        ours.add(error);
        return error;
      };
      handler.clientInterceptors = [
        async ({ context, next }) => {
          const progress = context[PROGRESS];
          if (progress === undefined) return next();
          progress.isCalled = true;
          const errorOf = (thrown: unknown): object => answered(orpcErrorOf(thrown, progress.facts, options));
          try {
            return mapFailures(await next(), errorOf);
          } catch (thrown) {
            // Here already: oRPC awaits what was thrown, and a thenable may never settle.
            throw errorOf(thrown);
          }
        },
        ...(handler.clientInterceptors ?? []),
      ];
      handler.interceptors = [
        async ({ next, ...call }) => {
          const facts = { ...factsOf(call.request), ...factsOfCall(options, call as OrpcCall<Context>) };
          const progress: Progress = { facts, isReading: false, isCalled: false };
          try {
            return await next(watched(call, progress));
          } catch (thrown) {
            if (ours.has(thrown as object)) throw thrown;
            throw orpcErrorOf(thrown, facts, options, isMalformed(thrown, call.request, progress));
          }
        },
        ...(handler.interceptors ?? []),
      ];
    },
  };
}

function watched({ context, request, ...call }: OrpcCall<object>, progress: Progress): object {
  const body = (): Promise<unknown> => {
    progress.isReading = true;
    return request.body();
  };
  return { ...call, context: { ...context, [PROGRESS]: progress }, request: { ...request, body } };
}

/** Returns whether this was thrown because the input cannot be read. The same error of a procedure is a bug. */
function isMalformed(thrown: unknown, { method }: OrpcRequest, { isReading, isCalled }: Progress): boolean {
  if (isCalled) return false;
  // A query is read of the URL.
  return isReading || (method === 'GET' && (thrown instanceof SyntaxError || thrown instanceof TypeError));
}

function factsOf({ headers, method, url, signal }: OrpcRequest): RpcFacts {
  const acceptLanguage = headers['accept-language'];
  return {
    acceptLanguage: typeof acceptLanguage === 'string' ? acceptLanguage : acceptLanguage?.join(),
    method,
    path: url.pathname,
    signal,
  };
}
