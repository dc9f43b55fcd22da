import type { Json } from '../../json.js';
import type { Change, CompareRule } from '../change.js';
import type { Case, ChangeRule } from '../change-rule.js';
import type { SnapshotError } from '../snapshot/snapshot.js';
import { pairSubject, shown, titleOf } from './subject.js';

/** What is particular about a rule on one fact of an error. */
export interface FactRule<Fact extends Json> {
  readonly name: ChangeRule;
  readonly property: keyof SnapshotError;
  /** What the fact is called in a sentence: `HTTP status`. */
  readonly title: string;
  readonly fact: (error: SnapshotError) => Fact;
  /** The case of the rule, where it has several. */
  readonly kind?: (from: Fact, to: Fact) => Case;
  readonly help?: (change: Change) => string | undefined;
}

/** A rule on one simple fact of an error that both snapshots have. */
export function factRule<Fact extends string | number>(rule: FactRule<Fact>): CompareRule {
  const { name, property, title, fact, kind, help } = rule;
  return {
    name,
    property,
    *find({ pairs }) {
      for (const pair of pairs) {
        const [from, to] = [fact(pair.before), fact(pair.after)];
        if (from !== to) yield { ...pairSubject(pair), kind: kind?.(from, to) ?? name, from, to };
      }
    },
    sentence: (change) =>
      `The ${title} of ${titleOf(change)} is now ${shown(change.to)} instead of ${shown(change.from)}.`,
    ...(help === undefined ? {} : { help }),
  };
}
