import type { Seen } from '../rate/tally.js';

/** How well tests know the errors of one operation. */
export interface OperationCoverage {
  readonly name: string;
  /** The errors that it declares, in their order. */
  readonly errors: readonly { readonly name: string; readonly state: Seen | 'never' }[];
  /** The errors that it gave and does not declare. */
  readonly undeclared: readonly string[];
}
