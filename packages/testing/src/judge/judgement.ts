import type { Paint } from '../report/paint.js';

/** What became of an expectation, as `expect.extend` takes it. */
export interface Judgement {
  /** Whether the value is what is expected. A negated expectation fails if it is true. */
  readonly pass: boolean;
  readonly message: () => string;
}

/** How a test puts an expectation. */
export interface Asked {
  /** The error that is expected: a name or code; any if it is undefined. */
  readonly error: unknown;
  /** The data that are expected; any if they are undefined. */
  readonly data: unknown;
  readonly isNot: boolean;
  /** The call as the test has it. */
  readonly call: string;
  readonly paint: Paint;
  /** The name of the test. */
  readonly test?: string | undefined;
}
