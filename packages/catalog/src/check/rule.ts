import type { Severity } from '../diagnostic.js';
import type { Draft } from '../draft/draft.js';
import type { Violation } from '../draft/violation.js';

/** A law of the contract. One file each; the file is named like the rule. */
export interface Rule {
  /** The law as a kebab-case sentence. */
  readonly name: string;
  readonly severity: Severity;
  /** Every breach of the law in the draft. */
  check(draft: Draft): Iterable<Violation>;
}
