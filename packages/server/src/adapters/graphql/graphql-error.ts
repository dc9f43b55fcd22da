import { brandOf } from '@error-contracts/runtime/brand';
import type { GraphQLFormattedError } from 'graphql';
import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { answerCall } from '../rpc/answer-call.js';
import type { RpcFacts } from '../rpc/rpc-adapter-options.js';
import { type RpcErrorResponse, rpcErrorResponse } from '../rpc/rpc-error-response.js';
import { isOfProtocol, kindOfCode } from './kind-of-code.js';

/** An error in the result of an operation. Its `message` is what the user reads. */
export interface GraphQLErrorResponse<Body = object> extends GraphQLFormattedError {
  readonly extensions: {
    /** The name of the error in the catalogue: `USER_NOT_FOUND`. */
    readonly code: string;
    readonly errorResponse: RpcErrorResponse<Body>;
  };
}

/** What an error of GraphQL may have. It may be one of another copy of the package, or not one at all. */
interface AnyGraphQLError {
  readonly name?: unknown;
  readonly [Symbol.toStringTag]?: unknown;
  readonly message?: unknown;
  readonly originalError?: unknown;
  readonly path?: GraphQLFormattedError['path'];
  readonly locations?: GraphQLFormattedError['locations'];
  readonly extensions?: { readonly code?: unknown; readonly http?: { readonly status?: unknown } };
}

const DEEPEST = 8;

/**
 * Returns an error as the result of an operation has it: `formatError: (_, error) => graphqlError({ errors }, error)` for
 * a server that has such an option. Never throws.
 */
export function graphqlError<Body = object>(
  options: AdapterOptions,
  error: unknown,
  facts: RpcFacts = {},
): GraphQLErrorResponse<Body> {
  const { path, locations, failure, thrown, ofProtocol } = read(error);
  const answer = answerCall(options, thrown, facts, failure);
  return {
    message: ofProtocol?.message ?? answer.message.text,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code: ofProtocol?.code ?? answer.shown.name, errorResponse: rpcErrorResponse<Body>(answer) },
  };
}

/** What is in an error of GraphQL. */
interface Read extends Pick<AnyGraphQLError, 'path' | 'locations'> {
  /** What a resolver threw, or the error itself. */
  readonly thrown: unknown;
  readonly failure?: RequestFailure | undefined;
  /** What a client of persisted queries looks for. */
  readonly ofProtocol?: { readonly message: string; readonly code: string } | undefined;
}

function read(error: unknown): Read {
  try {
    if (!isGraphQLError(error)) return { thrown: error };
    const { path, locations } = error;
    const at = { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
    const thrown = originalOf(error, 0);
    if (!isGraphQLError(thrown)) return { ...at, thrown };
    return { ...at, thrown, failure: failureOf(thrown, path !== undefined), ofProtocol: protocolOf(thrown) };
  } catch {
    // It is a proxy, or a getter throws.
    return { thrown: error };
  }
}

function isGraphQLError(value: unknown): value is AnyGraphQLError {
  return (
    typeof value === 'object' && value !== null && brandOf(value) === undefined && 'name' in value && isNamed(value)
  );
}

/** Subclasses have names of their own, such as `SyntaxError` of Apollo Server. They inherit the tag. */
function isNamed(error: AnyGraphQLError): boolean {
  return error.name === 'GraphQLError' || error[Symbol.toStringTag] === 'GraphQLError';
}

/** Returns what a resolver threw. An error of GraphQL that it threw itself is in another one that has the path. */
function originalOf(error: AnyGraphQLError, depth: number): unknown {
  const { originalError } = error;
  if (originalError === undefined || originalError === null || depth > DEEPEST) return error;
  return isGraphQLError(originalError) ? originalOf(originalError, depth + 1) : originalError;
}

function protocolOf({ message, extensions }: AnyGraphQLError): Read['ofProtocol'] {
  const code = extensions?.code;
  return isOfProtocol(code) ? { message: `${message}`, code } : undefined;
}

/**
 * Returns what an error of GraphQL itself says about the request. Without a place in the result it was found before
 * anything ran: the document is malformed, or breaks the schema.
 */
function failureOf({ extensions }: AnyGraphQLError, hasPath: boolean): RequestFailure | undefined {
  const kind = kindOfCode(extensions?.code);
  if (kind !== undefined) return { kind };
  const status = extensions?.http?.status;
  if (typeof status === 'number') return requestFailureOfStatus(status);
  return hasPath ? undefined : { kind: 'validation' };
}
