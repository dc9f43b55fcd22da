import { brandOf } from '@error-contracts/runtime/brand';
import { ORPCError } from '@orpc/server';
import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { answerCall } from '../rpc/answer-call.js';
import { issuesOf } from '../rpc/issues-of.js';
import type { RpcFacts } from '../rpc/rpc-adapter-options.js';
import { type RpcErrorResponse, rpcErrorResponse, statusOfFailure } from '../rpc/rpc-error-response.js';

/** The `data` of an `ORPCError`. */
export interface OrpcErrorData<Body = object> {
  readonly errorResponse: RpcErrorResponse<Body>;
}

/** Returns the error of oRPC for anything thrown. Never throws. */
export function orpcErrorOf(
  thrown: unknown,
  facts: RpcFacts,
  options: AdapterOptions,
  isMalformed = false,
): ORPCError<string, unknown> {
  const error = isOrpcError(thrown) ? thrown : undefined;
  // An error that the procedure declares to oRPC is for its clients.
  if (error?.defined === true) return error;
  const failure = error === undefined ? malformed(isMalformed) : requestFailureOf(error);
  const answer = answerCall(options, causeOf(error) ?? thrown, facts, failure);
  return new ORPCError(answer.shown.name, {
    status: statusOfFailure(answer),
    message: answer.message.text,
    data: { errorResponse: rpcErrorResponse(answer) } satisfies OrpcErrorData,
  });
}

function isOrpcError(thrown: unknown): thrown is ORPCError<string, unknown> {
  try {
    return thrown instanceof ORPCError;
  } catch {
    // It is a proxy.
    return false;
  }
}

/** Returns what an error of oRPC was made of, if oRPC made it of anything thrown or if it is an error of a catalogue. */
function causeOf(error: ORPCError<string, unknown> | undefined): unknown {
  return error?.code === 'INTERNAL_SERVER_ERROR' || brandOf(error?.cause) !== undefined ? error?.cause : undefined;
}

function malformed(isMalformed: boolean): RequestFailure | undefined {
  return isMalformed ? { kind: 'malformedBody' } : undefined;
}

function requestFailureOf({ code, status, data }: ORPCError<string, unknown>): RequestFailure | undefined {
  if (code === 'CLIENT_CLOSED_REQUEST') return { kind: 'aborted' };
  const issues = code === 'BAD_REQUEST' ? issuesOf(data) : undefined;
  return issues === undefined ? requestFailureOfStatus(status) : { kind: 'validation', issues };
}
