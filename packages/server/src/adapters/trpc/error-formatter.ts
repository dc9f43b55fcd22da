import { brandOf } from '@error-contracts/runtime/brand';
import type { TRPCDefaultErrorShape } from '@trpc/server';
import { type FindRequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import { answerCall, factsOfCall } from '../rpc/answer-call.js';
import { issuesOf } from '../rpc/issues-of.js';
import type { RpcAdapterOptions } from '../rpc/rpc-adapter-options.js';
import { type RpcErrorResponse, rpcErrorResponse, statusOfFailure } from '../rpc/rpc-error-response.js';
import { codeOfStatus } from './code-of-status.js';

/** What tRPC gives an error formatter. */
export interface TrpcCall<Context> {
  readonly error: TrpcError;
  readonly path: string | undefined;
  /** Undefined if it could not be made. */
  readonly ctx: Context | undefined;
  readonly shape: TRPCDefaultErrorShape;
}

/** An error of tRPC, or what tRPC made of anything thrown. */
interface TrpcError {
  readonly code: string;
  readonly cause?: unknown;
}

/** The `shape` of a `TRPCClientError`. Its `message` is what the user reads. */
export interface TrpcErrorShape<Body> extends TRPCDefaultErrorShape {
  data: TrpcErrorData<Body>;
}

/** The `data` of a `TRPCClientError`. Its `code` is the one of tRPC that fits the status: `NOT_FOUND`. */
export interface TrpcErrorData<Body> extends TrpcDefaultErrorData {
  readonly errorResponse: RpcErrorResponse<Body>;
}

type TrpcDefaultErrorData = TRPCDefaultErrorShape['data'];

/**
 * Returns an error formatter for everything that fails:
 * `initTRPC.context<Context>().create({ errorFormatter: errorFormatter({ errors }) })`. Give it the type of the bodies,
 * `errorFormatter<ErrorResponse>`, and clients know them.
 */
export function errorFormatter<Body = object, Context = unknown>(
  options: RpcAdapterOptions<TrpcCall<Context>>,
): (call: TrpcCall<Context>) => TrpcErrorShape<Body> {
  return (call) => {
    const { error, path, shape } = call;
    const thrown = thrownOf(error);
    const facts = { path, ...factsOfCall(options, call) };
    const answer = answerCall(options, thrown, facts, (each) =>
      each === error ? requestFailureOfTrpc(error, shape) : undefined,
    );
    const errorResponse = rpcErrorResponse<Body>(answer);
    const { code, number } = codeOfStatus(statusOfFailure(answer));
    // The stack that tRPC shows in development has the text of the error.
    return {
      message: answer.message.text,
      code: number,
      data: { code, httpStatus: answer.status, ...(path === undefined ? {} : { path }), errorResponse },
    };
  };
}

/** Returns what a procedure threw: tRPC wraps whatever is no error of its own, and an application may wrap an error. */
function thrownOf(error: TrpcError): unknown {
  const { code, cause } = error;
  return cause !== undefined && (code === 'INTERNAL_SERVER_ERROR' || brandOf(cause) !== undefined) ? cause : error;
}

function requestFailureOfTrpc(error: TrpcError, { data }: TRPCDefaultErrorShape): ReturnType<FindRequestFailure> {
  if (error.code === 'PARSE_ERROR') return { kind: 'malformedBody' };
  // That is how tRPC reports an input that is no JSON.
  if (error.code === 'BAD_REQUEST' && error.cause instanceof SyntaxError) return { kind: 'malformedBody' };
  if (error.code === 'CLIENT_CLOSED_REQUEST') return { kind: 'aborted' };
  const issues = issuesOf(error.cause);
  if (error.code === 'BAD_REQUEST' && issues !== undefined) return { kind: 'validation', issues };
  return requestFailureOfStatus(data.httpStatus);
}
