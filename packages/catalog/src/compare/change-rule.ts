import type { Json } from '../json.js';
import type { ExampleFiles } from '../rule-text.js';
import type { Change, Subject } from './change.js';
import type { Comparison } from './match/comparison.js';
import type { CaseName, ChangeKind, ChangeRuleName } from './verdicts.js';

/** The smallest change of a kind: the files before and after it. */
export interface ChangeExample {
  readonly before: ExampleFiles;
  readonly after: ExampleFiles;
}

/** What a kind of change says about itself. */
export interface ChangeText {
  /** What has changed and why it matters, in one to three sentences. */
  readonly description: string;
  readonly example: ChangeExample;
}

/** A change that a rule found, before it has a verdict. */
export interface FoundChange extends Subject {
  /** The case of the rule; absent if it is the rule itself. */
  readonly kind?: ChangeKind;
  readonly from: Json;
  readonly to: Json;
}

/** A kind of change. Each has one file, which is named like the rule. */
export interface ChangeRule extends ChangeText {
  readonly name: ChangeRuleName;
  /** Cases of the rule with a verdict of their own. */
  readonly cases?: Readonly<Partial<Record<CaseName, ChangeText>>>;
  /** The property of an entry or of the catalogue that changes; absent if the whole changes. */
  readonly property?: string;
  /** Every change of this kind. */
  find(comparison: Comparison): Iterable<FoundChange>;
  /** What has happened, in one sentence that ends with a full stop. */
  sentence(change: Change): string;
  /** What to do about it, in one or two sentences; absent if there is nothing to do. */
  help?(change: Change): string | undefined;
}
