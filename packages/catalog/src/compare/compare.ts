import type { Change } from './change.js';
import type { ChangeRule, FoundChange } from './change-rule.js';
import { comparisonOf } from './match/comparison.js';
import { changeRules } from './rules/index.js';
import type { Snapshot } from './snapshot/snapshot.js';
import { bumps, type Level, verdictOf } from './verdicts.js';

/** Every change from one snapshot to another: the gravest first, then by code, rule, language and parameter. */
export function compare(before: Snapshot, after: Snapshot, level: Level = 'source'): readonly Change[] {
  const comparison = comparisonOf(before, after);
  const changes = changeRules.flatMap((rule) =>
    Array.from(rule.find(comparison), (found) => changeOf(rule, found, level)),
  );
  return changes.sort(inOrder);
}

function changeOf({ name: rule }: ChangeRule, found: FoundChange, level: Level): Change {
  const kind = found.kind ?? rule;
  return { ...found, rule, kind, verdict: verdictOf(kind, level) };
}

function inOrder(one: Change, other: Change): number {
  return (
    bumps.indexOf(other.verdict) - bumps.indexOf(one.verdict) ||
    (one.code ?? 0) - (other.code ?? 0) ||
    compareText(one.name ?? '', other.name ?? '') ||
    compareText(one.rule, other.rule) ||
    compareText(one.locale ?? '', other.locale ?? '') ||
    compareText(one.parameter ?? '', other.parameter ?? '') ||
    compareText(one.keyword ?? '', other.keyword ?? '') ||
    compareText(JSON.stringify(one.to), JSON.stringify(other.to))
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
