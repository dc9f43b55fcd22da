import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ErrorReader } from '../error-reader.js';
import { reading } from '../rpc/reading.js';
import { responseIn, responseWithout } from '../rpc/response-in.js';

/** What an `ORPCError` has. */
interface OrpcError {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly defined?: unknown;
  readonly data?: unknown;
}

/** Returns the reader for what clients of oRPC throw: `withOrpc(createErrorReader({ … }))`. */
export function withOrpc<Contract extends AnyContract>(reader: ErrorReader<Contract>): ErrorReader<Contract> {
  return reading(reader, (value) => {
    const { code, status, defined, data } = Object(value) as OrpcError;
    if (typeof code !== 'string' || typeof defined !== 'boolean') return value;
    // Of a page of a proxy the data are its head.
    const { headers } = Object(data) as { readonly headers?: unknown };
    return responseIn(data) ?? responseWithout(status, { code, data }, headers) ?? value;
  });
}
