import type { Json } from '../json.js';
import type { Case, ChangeRule } from './change-rule.js';
import type { Comparison } from './match/comparison.js';
import type { Verdict } from './verdicts.js';

/** One difference between two snapshots. */
export interface Change extends Subject {
  readonly rule: ChangeRule;
  /** The rule, with its case where it has several. */
  readonly kind: Case;
  readonly verdict: Verdict;
  /** What it was; `null` where there was nothing. A text that only its digest is known of is `sha256:…`. */
  readonly from: Json;
  /** What it is; `null` where there is nothing any more. */
  readonly to: Json;
}

/** What a change is about. */
export interface Subject {
  /** The error as clients know it, that is by its name before; `null` for a change of the whole catalogue. */
  readonly name: string | null;
  /** Its code before. */
  readonly code: number | null;
  /** Its name now, where it still has one. */
  readonly nameNow?: string;
  /** The language, where the change is in one. */
  readonly locale?: string;
  /** The parameter, where the change is of one: `max`, `user.name`, `fields[]`. */
  readonly parameter?: string;
  /** Which part of it: a keyword of JSON Schema, a part of the envelope, a range. */
  readonly keyword?: string;
  /** The former name, where the change is of one. */
  readonly former?: string;
  /** True where the error was retired before. */
  readonly ended?: true;
  /** What is odd about the change, though it is allowed. */
  readonly warning?: string;
}

/** What a rule found, before it has a verdict. */
export interface Found extends Subject {
  /** The case, where it is not the rule itself. */
  readonly kind?: Case;
  readonly from: Json;
  readonly to: Json;
}

/** A kind of change. One file each; the file is named like the rule. */
export interface CompareRule {
  readonly name: ChangeRule;
  /** The property of an entry, or of the catalogue, at which such a change stands; absent where it is the whole. */
  readonly property?: string;
  /** Every change of this kind. */
  find(comparison: Comparison): Iterable<Found>;
  /** What has happened, in one sentence that ends with a full stop. */
  sentence(change: Change): string;
  /** What to do about it, in one or two sentences; absent where there is nothing to do. */
  help?(change: Change): string | undefined;
}
