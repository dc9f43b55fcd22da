import { brandOf } from '@error-contracts/runtime/brand';
import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ErrorReader } from '../error-reader.js';
import { reading } from '../rpc/reading.js';
import { responseIn, responseWithout } from '../rpc/response-in.js';

/** What a `TRPCClientError` may have, or a `TRPCError` that a caller in the same process gets. */
interface TrpcError {
  readonly name?: unknown;
  readonly data?: { readonly httpStatus?: unknown } | null;
  readonly shape?: unknown;
  readonly meta?: { readonly response?: unknown } | null;
  readonly cause?: unknown;
}

/** Returns the reader for what clients of tRPC throw: `withTrpc(createErrorReader({ … }))`. */
export function withTrpc<Contract extends AnyContract>(reader: ErrorReader<Contract>): ErrorReader<Contract> {
  return reading(reader, (value) => {
    const { name, data, shape, meta, cause } = Object(value) as TrpcError;
    if (name === 'TRPCError') return brandOf(cause) === undefined ? value : cause;
    if (name !== 'TRPCClientError' && data === undefined) return value;
    // Without a shape it is a page of a proxy. The library has read its body.
    return responseIn(data) ?? responseWithout(data?.httpStatus, shape) ?? meta?.response ?? lostBy(cause, value);
  });
}

/** The event of an `EventSource` or a WebSocket whose connection breaks, or what tRPC makes of it. */
interface Lost {
  readonly type?: unknown;
  readonly name?: unknown;
  /** Some implementations of `EventSource` know the status. */
  readonly code?: unknown;
}

/** Returns what a reader reads if a long-lived connection broke: browsers say no more than that. */
function lostBy(reported: unknown, thrown: unknown): unknown {
  const { type, name, code } = Object(reported) as Lost;
  if (type !== 'error' && type !== 'close' && name !== 'TRPCWebSocketClosedError') return thrown;
  const lost = Object.assign(new Error('The connection broke.', { cause: thrown }), { name: 'NetworkError' });
  return (type === 'error' && responseWithout(code, undefined)) || lost;
}
