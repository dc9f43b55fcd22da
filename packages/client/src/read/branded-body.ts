import type { AnyContract } from '@error-contracts/runtime/contract';
import { BRAND, type Brand } from '../response-error.js';

/** An error that a server of this very process threw. */
interface Branded {
  readonly [BRAND]?: Brand;
  readonly code?: unknown;
  readonly status?: unknown;
  readonly message?: unknown;
  readonly data?: unknown;
}

/** The body that an error of the contract would have sent, where such a one was thrown without a request: on a server that renders. */
export function brandedBody(thrown: unknown, { name, envelope }: AnyContract): object | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { [BRAND]: brand, code, status, message, data } = thrown as Branded;
  if (brand?.catalog !== name) return undefined;
  return {
    [envelope.code]: code,
    [envelope.message]: message,
    [envelope.data]: data,
    ...(envelope.status === null ? {} : { [envelope.status]: status }),
  };
}
