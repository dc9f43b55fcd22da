import type { Change } from '../../../src/compare/change.js';
import type { MutableCatalog } from '../snapshot-of-catalog.js';

/** One edit of the example, and every change that it makes. */
export interface Mutation {
  readonly edit: (mutable: MutableCatalog) => void;
  /** In order; `from`, `to` and the rest only if a test says something about them. */
  readonly changes: readonly ExpectedChange[];
}

/** A change as a test writes it. */
export type ExpectedChange = readonly [
  rule: Change['rule'],
  verdict: Change['verdict'],
  name: string | null,
  from?: unknown,
  to?: unknown,
  rest?: Partial<Change>,
];
