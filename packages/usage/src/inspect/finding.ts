import type { SourceRule } from '../rules/usage-rule.js';
import type { Node } from '../syntax/node.js';

/** What breaks a rule in a source. */
export interface Finding {
  readonly rule: SourceRule;
  readonly node: Node;
  /** True if it may be right: the source does not show whether the value is of the contract. */
  readonly isDoubtful?: boolean;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly help: string;
  readonly fix?: Fix;
}

/** How a finding can be corrected. */
export interface Fix {
  /** What it does, for an editor. */
  readonly title: string;
  /** True if the program does the same afterwards, so that nobody needs to look. */
  readonly isSafe: boolean;
  readonly edits: readonly Edit[];
}

/** The text that replaces what is between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
