import type { Contract } from '@error-contracts/catalog';
import type { Api } from './openapi/operations-of.js';
import type { Header } from './requests/fuzz-request.js';
import type { AllowedServer } from './send/allowed-server.js';

/** What to fuzz, with what, and how much. */
export interface FuzzOptions {
  /** What {@link allowedServer} has allowed. */
  readonly server: AllowedServer;
  readonly api: Api;
  readonly contract: Contract;
  /** Decides everything random. */
  readonly seed: number;
  /** The most requests, those for shortening not counted. */
  readonly requests: number;
  /** The longest time, in milliseconds. */
  readonly time: number;
  /** How long one answer may take, in milliseconds. */
  readonly patience: number;
  /** The largest body, in bytes. */
  readonly largestBody: number;
  /** Sent with every request that does not attack them: to sign in, for one. */
  readonly headers?: readonly Header[];
  /** Texts that no answer may show. */
  readonly secrets?: readonly string[];
  /** The ids of operations that may answer with the fallback error, or true for all: they are overloaded at times. */
  readonly allowFallback?: true | readonly string[];
  readonly signal?: AbortSignal;
  /** Is called after each request. */
  readonly onProgress?: (progress: Progress) => void;
  /** Is called for each error that an answer has. */
  readonly onError?: (seen: SeenError) => void;
}

export interface Progress {
  readonly requests: number;
  readonly findings: number;
}

/** An error that the API has answered with. */
export interface SeenError {
  /** `unknown` if the catalogue does not have the code. */
  readonly kind: 'emitted' | 'unknown';
  /** Absent if the catalogue does not have the code. */
  readonly name?: string;
  /** As it travels. */
  readonly code: number | string;
  readonly status: number;
  /** What `Content-Language` says. */
  readonly locale: string | undefined;
  readonly operation: string;
  /** The names of its parameters that are there. */
  readonly data?: readonly string[];
}
