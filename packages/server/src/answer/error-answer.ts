import type { ContractError } from '../errors/contract-error.js';

/** A response, for any framework. */
export interface ErrorAnswer {
  readonly status: number;
  /** Names in lower case. `vary` is to be appended to what a response has already, all others replace. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as an object; frozen. */
  readonly body: object;
  /** The body as JSON text. */
  readonly text: string;
  /** The error of the catalogue that is answered. */
  readonly error: ContractError;
}
