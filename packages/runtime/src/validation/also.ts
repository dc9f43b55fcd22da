import type { Check } from './check.js';
import { addIssue, kindOf } from './issue.js';

/** Returns a check of a value that must also fulfil a condition. The condition is asked only of what the check accepts. */
export function also<Value>(check: Check, rule: string, expected: string, accepts: (value: Value) => boolean): Check {
  return (issues, value, at, key) => {
    const before = issues.length;
    check(issues, value, at, key);
    if (issues.length > before || accepts(value as Value)) return;
    addIssue(issues, at + key, rule, expected, kindOf(value));
  };
}
