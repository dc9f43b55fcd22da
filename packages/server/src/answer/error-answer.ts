import type { FormattedMessage } from '@error-contracts/runtime/messages';
import type { ContractError } from '../errors/contract-error.js';

/** A response, for any framework. */
export interface ErrorAnswer {
  readonly status: number;
  /** The headers, with names in lower case. Append `vary` to the one that the response has; let all others replace. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as a frozen object. */
  readonly body: object;
  /** The body as JSON text. */
  readonly text: string;
  /** What the user reads, with its language: what the body has, if its envelope has a place for it. */
  readonly message: FormattedMessage;
  /** The id of the log entry. */
  readonly id: string;
  /** The error of the catalogue that the response is for: the one in the log. */
  readonly error: ContractError;
  /** The error that strangers may read: another one if the catalogue says `sameAnswerAs`, or if `error` is internal. */
  readonly shown: ContractError;
}
