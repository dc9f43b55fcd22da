import type { ExpectedIssue } from './change.js';

/** A body that a server of the contract may send. */
export interface Example {
  /** The name of the error. */
  readonly error: string;
  /** What is special about it, in a few words. */
  readonly case: string;
  /** The HTTP status of the response. */
  readonly status: number;
  readonly body: unknown;
}

/** A body that no server of the contract may send. */
export interface WrongExample extends Example {
  /** What a validator must report, perhaps among others. */
  readonly issue: ExpectedIssue;
}

/** The text of a response that is no error response, whatever the catalogue. */
export interface ForeignExample {
  /** What it is, in a few words. */
  readonly case: string;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}
