import type { ApiOperation } from '../openapi/api-operation.js';
import type { FuzzRequest } from '../requests/fuzz-request.js';
import type { Answer } from '../send/answer.js';
import type { CheckedBody, ContractChecker } from './contract-checker.js';

/** A request and its answer, read once for all rules. */
export interface Exchanged {
  readonly request: FuzzRequest;
  readonly answer: Answer;
  /** The operation that the request is for; undefined if its method or path is of none. */
  readonly operation: ApiOperation | undefined;
  readonly checker: ContractChecker;
  /** The body as text. */
  readonly text: string;
  /** The body as JSON; undefined if it is none. */
  readonly json: unknown;
  /** What the body says in the envelope; undefined if it is no error response. */
  readonly checked: CheckedBody | undefined;
  /** True if the client asked for problem details (RFC 9457), and the answer is one. */
  readonly isProblem: boolean;
  /** True if the answer is an error, or has to be one. */
  readonly isError: boolean;
  /** Texts that no answer may show. */
  readonly secrets: readonly string[];
  /** Returns whether an operation may answer with the fallback error; undefined is a path of no operation. */
  readonly mayFallBack: (operation: ApiOperation | undefined) => boolean;
}

/** One way in which an answer breaks a rule. */
export interface Breach {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Tells breaches of a rule apart: two with the same word are one finding of an operation. */
  readonly about: string;
}
