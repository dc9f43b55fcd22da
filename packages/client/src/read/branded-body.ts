import { brandOf } from '@error-contracts/runtime/brand';
import type { AnyContract } from '@error-contracts/runtime/contract';

/** An error of the server's package. */
interface BrandedError {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly message?: unknown;
  readonly data?: unknown;
}

/**
 * Returns the body that a server would send for this error; undefined if it is no error of the contract. A server that
 * renders pages may throw such an error without any request.
 */
export function brandedBody(thrown: unknown, { name, envelope }: AnyContract): object | undefined {
  if (brandOf(thrown)?.catalog !== name) return undefined;
  const { code, status, message, data } = thrown as BrandedError;
  return {
    [envelope.code]: code,
    [String(envelope.message)]: message,
    [String(envelope.data)]: data,
    ...(envelope.status === null ? {} : { [envelope.status]: status }),
  };
}
