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
      setResult(processed(result, options, facts) as never);
    },
  };
}

function factsOf({ headers, method, url, signal }: Request): RpcFacts {
  return { acceptLanguage: headers.get('accept-language'), method, path: pathOf(url), signal };
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] as string;
}

function processed(result: unknown, options: AdapterOptions, facts: RpcFacts): unknown {
  if (Array.isArray(result)) return result.map((each) => processed(each, options, facts));
  if (typeof result !== 'object' || result === null) return result;
  if (Symbol.asyncIterator in result) {
    return mapAsync(result as AsyncIterable<unknown>, (each) => processed(each, options, facts));
  }
  const { errors, incremental, completed } = result as Result;
  if (errors === undefined && incremental === undefined && completed === undefined) return result;
  const hasData = 'data' in result;
  return {
    ...result,
    ...(errors && { errors: errors.map((error) => sent(error, hasData, options, facts)) }),
    ...(incremental && { incremental: processed(incremental, options, facts) }),
    ...(completed && { completed: processed(completed, options, facts) }),
  };
}

/** Returns the error to send. Yoga takes the HTTP status from a property of its extensions, which is not for clients. */
function sent(error: unknown, hasData: boolean, options: AdapterOptions, facts: RpcFacts): object {
  const { extensions } = Object(error) as { readonly extensions?: { readonly code?: unknown; readonly http?: object } };
  if (isOfProtocol(extensions?.code)) return error as object;
  const formatted = graphqlError(options, error, facts);
  const { status } = formatted.extensions.errorResponse;
  // A result with data is a success for HTTP, whatever is missing in it.
  const http = hasData ? { status: 200 } : (extensions?.http ?? { status });
  Object.defineProperty(formatted.extensions, 'http', { value: http });
  return formatted;
}
