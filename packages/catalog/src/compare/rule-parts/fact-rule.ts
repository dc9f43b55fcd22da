import type { Json } from '../../json.js';
import type { Change } from '../change.js';
import type { ChangeRule } from '../change-rule.js';
import type { SnapshotError } from '../snapshot/snapshot.js';
import type { ChangeKind } from '../verdicts.js';
import { pairSubject, shown, titleOf } from './subject.js';

/** What is particular about a rule on one fact of an error. */
export interface FactRule<Fact extends Json> extends Pick<ChangeRule, 'name' | 'description' | 'example' | 'cases'> {
  readonly property: keyof SnapshotError;
  /** What the fact is called in a sentence: `HTTP status`. */
  readonly title: string;
  readonly fact: (error: SnapshotError) => Fact;
  /** The case of the rule, if it has several. */
  readonly kind?: (from: Fact, to: Fact) => ChangeKind;
  readonly help?: (change: Change) => string | undefined;
}

/** Returns a rule on one simple fact of an error that both snapshots have. */
export function factRule<Fact extends string | number>(rule: FactRule<Fact>): ChangeRule {
  const { title, fact, kind, ...rest } = rule;
  return {
    ...rest,
    *find({ pairs }) {
      for (const pair of pairs) {
        const [from, to] = [fact(pair.before), fact(pair.after)];
        if (from !== to) yield { ...pairSubject(pair), kind: kind?.(from, to) ?? rule.name, from, to };
      }
    },
    sentence: (change) =>
      `The ${title} of ${titleOf(change)} is now ${shown(change.to)} instead of ${shown(change.from)}.`,
  };
}
