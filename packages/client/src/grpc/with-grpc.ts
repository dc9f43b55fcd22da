import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { bodyWriter } from '@error-contracts/runtime/envelope';
import { decodeRpcStatus, type RpcStatus, STATUS_DETAILS } from '@error-contracts/runtime/grpc';
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
    if (details instanceof Uint8Array) return responseOf(details, reader.contract) ?? value;
    const name = NAMES.get(code);
    return name === undefined ? value : Object.assign(new Error(name, { cause: value }), { name });
  });
}

function responseOf(details: Uint8Array, contract: AnyContract): HeldResponse | undefined {
  const status = decodeRpcStatus(details);
  const { errorResponse } = status?.errorInfo?.metadata ?? {};
  if (errorResponse === undefined) return status && shortResponseOf(status, contract);
  return responseIn({ errorResponse: JSON.parse(errorResponse) });
}

/** Returns the response of which only the essential has arrived, because its body was too long for metadata. */
function shortResponseOf(
  { errorInfo, localizedMessage, requestId, retryAfter }: RpcStatus,
  { name, catalog, envelope }: AnyContract,
): HeldResponse | undefined {
  const { reason = '', domain, metadata = {} } = errorInfo ?? {};
  if (domain !== name || metadata.code === undefined) return undefined;
  const entries = catalog as Readonly<Record<string, ContractEntry>>;
  const known = Object.hasOwn(entries, reason) ? entries[reason] : undefined;
  const isNumber = typeof Object.values(entries)[0]?.code === 'number';
  // A newer server may send an error that this client does not know.
  const entry = known ?? { ...UNKNOWN, code: isNumber ? Number(metadata.code) : metadata.code };
  const data = bodyWriter(envelope)({ entry, message: localizedMessage?.message ?? '', data: null, properties: {} });
  const headers = {
    ...(requestId !== undefined && { 'x-request-id': requestId }),
    ...(retryAfter !== undefined && { 'retry-after': `${retryAfter}` }),
    ...(localizedMessage !== undefined && { 'content-language': localizedMessage.locale }),
  };
  return { response: { status: Number(metadata.status ?? entry.status), headers, data } };
}

const UNKNOWN: ContractEntry = {
  name: '',
  code: '',
  kind: 'error',
  status: 500,
  domain: '',
  retry: 'never',
  audience: 'public',
  log: 'info',
};

/** What a client of gRPC says itself, by the names that readers know: CANCELLED, DEADLINE_EXCEEDED, UNAVAILABLE. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [1, 'AbortError'],
  [4, 'TimeoutError'],
  [14, 'NetworkError'],
]);
