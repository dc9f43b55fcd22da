import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ErrorReader } from '../error-reader.js';
import { reading } from '../rpc/reading.js';
import { responseIn } from '../rpc/response-in.js';
import { errorsOf } from './errors-of.js';

/** What an error of GraphQL has, and what clients throw if no result came. */
interface GraphQLFailure {
  readonly extensions?: unknown;
  readonly networkError?: unknown;
  readonly response?: unknown;
}

/**
 * Returns the reader for errors of GraphQL: `withGraphQL(createErrorReader({ … }))`. It takes the parsed result of an
 * operation, what a client throws, and a single error. Of several errors it reads the first of the contract.
 */
export function withGraphQL<Contract extends AnyContract>(reader: ErrorReader<Contract>): ErrorReader<Contract> {
  return reading(reader, (value) => {
    for (const error of [...errorsOf(value), value]) {
      const found = responseIn((Object(error) as GraphQLFailure).extensions);
      if (found !== undefined) return found;
    }
    const { networkError, response } = Object(value) as GraphQLFailure;
    // Of a page of a proxy the response has at least the status.
    return networkError ? (response ?? networkError) : value;
  });
}
