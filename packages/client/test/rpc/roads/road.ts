import type { ErrorReader } from '@error-contracts/client';
import type { ErrorContract } from '@error-contracts/types';
import type { Call } from '../server-errors.js';

/** How a call is made. */
export interface CallOptions {
  readonly language?: string;
  readonly signal?: AbortSignal;
}

/** A server with every handler, and its client. */
export interface Road {
  readonly reader: ErrorReader<ErrorContract>;
  /** Resolves to what the client throws or gives instead of a result. */
  readonly fail: (call: Call, options?: CallOptions) => Promise<unknown>;
  /** Resolves to what the client throws if nobody listens, or if a proxy answers with a page. */
  readonly failAt: (url: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** Resolves to what a promise rejects with. */
export async function thrownBy(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error(`It did not fail: ${JSON.stringify(value)}`);
}
