import { compareCodes } from '../draft/code-kind.js';
import type { Change } from './change.js';
import type { ChangeRule, FoundChange } from './change-rule.js';
import { comparisonOf } from './match/comparison.js';
import { changeRules } from './rules/index.js';
import type { Snapshot } from './snapshot/snapshot.js';
import { bumps, type Level, verdictOf, verdicts } from './verdicts.js';

/** Returns every change from one snapshot to another: the gravest first, then by code, rule, language and parameter. */
export function compare(before: Snapshot, after: Snapshot, level: Level = 'source'): readonly Change[] {
  return changesOf(changeRules, before, after, level);
}

/**
 * Returns the changes that cannot be released, in the order of `compare`. Only the rules that can forbid something run.
 */
export function forbiddenChanges(before: Snapshot, after: Snapshot): readonly Change[] {
  const rules = changeRules.filter(({ name }) => canForbid(name));
  return changesOf(rules, before, after, 'source').filter(({ verdict }) => verdict === 'forbidden');
}

function changesOf(rules: readonly ChangeRule[], before: Snapshot, after: Snapshot, level: Level): readonly Change[] {
  const comparison = comparisonOf(before, after);
  const changes = rules.flatMap((rule) => Array.from(rule.find(comparison), (found) => changeOf(rule, found, level)));
  return changes.sort(inOrder);
}

function canForbid(rule: string): boolean {
  return Object.entries(verdicts).some(
    ([kind, perLevel]) => kind.split(':', 1)[0] === rule && perLevel.some((verdict) => verdict === 'forbidden'),
  );
}

function changeOf({ name: rule }: ChangeRule, found: FoundChange, level: Level): Change {
  const kind = found.kind ?? rule;
  return { ...found, rule, kind, verdict: verdictOf(kind, level) };
}

/** A change of the whole catalogue comes before those of errors. */
const FIRST = Number.NEGATIVE_INFINITY;

function inOrder(one: Change, other: Change): number {
  return (
    bumps.indexOf(other.verdict) - bumps.indexOf(one.verdict) ||
    compareCodes(one.code ?? FIRST, other.code ?? FIRST) ||
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
