import type { Draft } from '../draft/draft.js';
import type { RuleViolations } from '../draft/locate-violations.js';
import type { CheckSettings } from './check-settings.js';
import type { Rule } from './rule.js';

/** Returns what breaks a rule in a draft, as serious as the settings say. */
export function applyRule(rule: Rule, draft: Draft, settings: CheckSettings): RuleViolations {
  const { name, severity } = rule;
  const violations = [...rule.check(draft, settings)];
  const setting = settings.severities?.get(name);
  if (setting === undefined) return { rule: name, severity, violations };
  // A violation that is an error by itself is one that "complete" asks for.
  if (setting === 'off') {
    return { rule: name, severity, violations: violations.filter((violation) => violation.severity === 'error') };
  }
  const settled = violations.map(({ severity: own, ...violation }) => ({
    ...violation,
    severity: own === 'error' ? own : setting,
  }));
  return { rule: name, severity: setting, violations: settled };
}
