import type { ChangeText } from '../change-rule.js';
import { changeRules } from '../rules/index.js';
import {
  type CaseName,
  type ChangeKind,
  type ChangeRuleName,
  type Level,
  levels,
  type Verdict,
  verdictOf,
} from '../verdicts.js';

/** A kind of change as data. */
export interface ChangeDocument extends ChangeText {
  readonly kind: 'change';
  readonly name: ChangeRuleName;
  readonly verdicts: VerdictsByLevel;
  /** Cases of the change with verdicts of their own. */
  readonly cases: readonly ChangeCase[];
}

/** A case of a kind of change as data. */
export interface ChangeCase extends ChangeText {
  readonly name: CaseName;
  readonly verdicts: VerdictsByLevel;
}

/** How much a change hurts at each level. */
export type VerdictsByLevel = Readonly<Record<Level, Verdict>>;

/** Returns every kind of change as data, in the order of the rules. */
export function changeDocuments(): readonly ChangeDocument[] {
  return changeRules.map(({ name, description, example, cases = {} }) => ({
    kind: 'change',
    name,
    description,
    example,
    verdicts: verdictsOf(name),
    cases: Object.entries(cases).map(([caseName, text]) => ({
      name: caseName as CaseName,
      ...text,
      verdicts: verdictsOf(caseName as CaseName),
    })),
  }));
}

function verdictsOf(kind: ChangeKind): VerdictsByLevel {
  return Object.fromEntries(levels.map((level) => [level, verdictOf(kind, level)])) as VerdictsByLevel;
}
