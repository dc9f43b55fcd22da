import type { AdapterOptions } from '../adapter-options.js';
import { factsOfCall } from '../rpc/answer-call.js';
import type { RpcAdapterOptions, RpcFacts } from '../rpc/rpc-adapter-options.js';
import { graphqlError } from './graphql-error.js';
import { isOfProtocol } from './kind-of-code.js';
import { mapAsync } from './map-async.js';

/** What a plugin of GraphQL Yoga is. */
export interface YogaErrorPlugin {
  onYogaInit(payload: { readonly yoga: object }): void;
  onResultProcess(payload: ResultToProcess): void;
}

/** What GraphQL Yoga gives before it sends a result. */
export interface ResultToProcess {
  readonly request: Request;
  readonly result: unknown;
  readonly setResult: (result: never) => void;
}

/** The result of an operation, or a part of one. */
interface Result {
  readonly errors?: readonly unknown[];
  readonly incremental?: readonly Result[];
  readonly completed?: readonly Result[];
}

/**
 * Returns a plugin of GraphQL Yoga for everything that fails:
 * `createYoga({ schema, maskedErrors: false, plugins: [errorPlugin({ errors })] })`.
 */
export function errorPlugin(options: RpcAdapterOptions<Request>): YogaErrorPlugin {
  return {
    onYogaInit({ yoga }) {
      // What Yoga masks has lost the error that was thrown.
      if ((yoga as { readonly maskedErrorsOpts?: unknown }).maskedErrorsOpts) {
        throw new TypeError('errorPlugin needs maskedErrors: false. It masks every error itself.');
      }
    },
    onResultProcess({ request, result, setResult }) {
      const facts = { ...factsOf(request), ...factsOfCall(options, request) };
      const knowsStatus = request.headers.get('accept')?.includes('application/graphql-response+json') === true;
      setResult(processed(result, { options, facts, knowsStatus }) as never);
    },
  };
}

function factsOf({ headers, method, url, signal }: Request): RpcFacts {
  return {
    acceptLanguage: headers.get('accept-language'),
    method,
    path: pathOf(url),
    signal,
  };
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] as string;
}

/** What is known when a result is processed. */
interface Processing {
  readonly options: AdapterOptions;
  readonly facts: RpcFacts;
  /** True if the client knows the media type whose HTTP status may say that the request failed. */
  readonly knowsStatus: boolean;
}

function processed(result: unknown, processing: Processing): unknown {
  if (Array.isArray(result)) return result.map((each) => processed(each, processing));
  if (typeof result !== 'object' || result === null) return result;
  if (Symbol.asyncIterator in result) {
    return mapAsync(result as AsyncIterable<unknown>, (each) => processed(each, processing));
  }
  const { errors, incremental, completed } = result as Result;
  if (errors === undefined && incremental === undefined && completed === undefined) return result;
  const hasData = 'data' in result;
  return {
    ...result,
    ...(errors && { errors: errors.map((error) => sent(error, hasData, processing)) }),
    ...(incremental && { incremental: processed(incremental, processing) }),
    ...(completed && { completed: processed(completed, processing) }),
  };
}

/** What Yoga knows of the HTTP response. `spec` is set if a client of `application/json` must get 200. */
interface HttpOfYoga {
  readonly spec?: boolean;
}

/** Returns the error to send. Yoga takes the HTTP status from a property of its extensions, which is not for clients. */
function sent(error: unknown, hasData: boolean, { options, facts, knowsStatus }: Processing): object {
  const extensions = extensionsOf(error);
  if (isOfProtocol(extensions?.code)) return error as object;
  const formatted = graphqlError(options, error, facts);
  const { status } = formatted.extensions.errorResponse;
  // A result with data is a success for HTTP, whatever is missing in it.
  const isSuccess = hasData || (extensions?.http?.spec === true && !knowsStatus);
  Object.defineProperty(formatted.extensions, 'http', {
    value: isSuccess ? { status: 200 } : (extensions?.http ?? { status }),
  });
  return formatted;
}

function extensionsOf(error: unknown): { readonly code?: unknown; readonly http?: HttpOfYoga } | undefined {
  try {
    return (error as { readonly extensions?: object } | undefined)?.extensions;
  } catch {
    // It is a proxy, or a getter throws.
    return undefined;
  }
}
