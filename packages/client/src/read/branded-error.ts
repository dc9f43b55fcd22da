import { brandOf } from '@error-contracts/runtime/brand';
import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ParsedError } from '@error-contracts/runtime/validation';
import { catalogByName } from './catalog-by-code.js';

/** An error of the server's package. */
interface BrandedError {
  readonly message: string;
  readonly data: unknown;
  readonly errors?: readonly unknown[];
}

/** Returns the error that a client gets for one that was thrown in the same process. The value itself if it is no such error. */
export function sentError(thrown: unknown): unknown {
  return brandOf(thrown)?.sent?.(thrown as object) ?? thrown;
}

/**
 * Returns what a server would send for this error; undefined if it is no error of the contract. A server that renders
 * pages may throw such an error without any request.
 */
export function brandedError(
  thrown: unknown,
  contract: AnyContract,
): ParsedError<unknown, number | string> | undefined {
  const brand = brandOf(thrown);
  const code = brand?.catalog === contract.name ? catalogByName(contract)(brand.name)?.code : undefined;
  if (code === undefined || brand?.body === undefined) return undefined;
  const { message, data, errors = [] } = thrown as BrandedError;
  const others = errors.slice(1).flatMap((error) => brandedError(error, contract) ?? []);
  return { ok: true, known: true, code, message, data, response: brand.body(thrown as object), others };
}
