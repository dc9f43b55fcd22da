import type { Code } from '../contract.js';
import type { Json } from '../json.js';
import type { ChangeKind, ChangeRuleName, Verdict } from './verdicts.js';

/** One difference between two snapshots. */
export interface Change extends Subject {
  readonly rule: ChangeRuleName;
  /** The rule, or the case of it. */
  readonly kind: ChangeKind;
  readonly verdict: Verdict;
  /** What it was; `null` if there was nothing. A text of which only the digest is known is `sha256:…`. */
  readonly from: Json;
  /** What it is; `null` if there is nothing any more. */
  readonly to: Json;
}

/** What a change is about. */
export interface Subject {
  /** The error as clients know it, by its name before; `null` for a change of the whole catalogue. */
  readonly name: string | null;
  /** Its code before. */
  readonly code: Code | null;
  /** Its name now; absent if the error is gone. */
  readonly nameNow?: string;
  /** The language of a changed text. */
  readonly locale?: string;
  /** The changed parameter: `max`, `user.name`, `fields[]`. */
  readonly parameter?: string;
  /** Which part changed: a keyword of JSON Schema, a part of the envelope, a range. */
  readonly keyword?: string;
  /** The former name that changed. */
  readonly former?: string;
  /** True if the error was retired before. */
  readonly ended?: true;
  /** What is odd about the change, although it is allowed. */
  readonly warning?: string;
}
