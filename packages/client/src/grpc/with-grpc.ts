import type { AnyContract } from '@error-contracts/runtime/contract';
import { decodeRpcStatus, STATUS_DETAILS } from '@error-contracts/runtime/grpc';
import type { ErrorReader } from '../error-reader.js';
import { reading } from '../rpc/reading.js';
import { type HeldResponse, responseIn } from '../rpc/response-in.js';

/** What a `ServiceError` of `@grpc/grpc-js` has. */
interface ServiceError {
  readonly code?: unknown;
  readonly metadata?: { get(key: string): readonly unknown[] };
}

/** Returns the reader for what clients of gRPC get: `withGrpc(createErrorReader({ … }))`. */
export function withGrpc<Contract extends AnyContract>(reader: ErrorReader<Contract>): ErrorReader<Contract> {
  return reading(reader, (value) => {
    const { code, metadata } = Object(value) as ServiceError;
    if (typeof code !== 'number' || typeof metadata?.get !== 'function') return value;
    const [details] = metadata.get(STATUS_DETAILS);
    if (details instanceof Uint8Array) return responseOf(details) ?? value;
    const name = NAMES.get(code);
    return name === undefined ? value : Object.assign(new Error(name, { cause: value }), { name });
  });
}

function responseOf(details: Uint8Array): HeldResponse | undefined {
  const { errorResponse } = decodeRpcStatus(details)?.errorInfo?.metadata ?? {};
  return errorResponse === undefined ? undefined : responseIn({ errorResponse: JSON.parse(errorResponse) });
}

/** What a client of gRPC says itself, by the names that readers know: CANCELLED, DEADLINE_EXCEEDED, UNAVAILABLE. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [1, 'AbortError'],
  [4, 'TimeoutError'],
  [14, 'NetworkError'],
]);
