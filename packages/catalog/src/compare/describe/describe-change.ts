import type { Change } from '../change.js';
import type { ChangeRule } from '../change-rule.js';
import { changeRules } from '../rules/index.js';

/** A change in words. */
export interface ChangeDescription {
  /** What has happened, in one sentence. */
  readonly sentence: string;
  /** What to do about it; absent if there is nothing to do. */
  readonly help?: string;
}

/** Returns what a change means, and what to do about it. */
export function describeChange(change: Change): ChangeDescription {
  const rule = rulesByName.get(change.rule);
  if (rule === undefined) throw new Error(`There is no rule ${change.rule}.`);
  const help = rule.help?.(change);
  return { sentence: rule.sentence(change), ...(help === undefined ? {} : { help }) };
}

const rulesByName: ReadonlyMap<string, ChangeRule> = new Map(changeRules.map((rule) => [rule.name, rule]));
