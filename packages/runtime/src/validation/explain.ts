import type { Check } from './check.js';
import { addIssue, type Issue } from './issue.js';

/**
 * Returns why a value is no response of a catalogue, one issue for each thing that is wrong.
 *
 * Call it only for a value that the guard refused: the list is never empty. Never throws.
 */
export function explain(value: unknown, check: Check): readonly Issue[] {
  const issues: Issue[] = [];
  try {
    check(issues, value, '', '');
  } catch {}
  // A getter or a Proxy may throw, or return another value each time.
  if (issues.length === 0) addIssue(issues, '', 'type', 'plain JSON', typeof value);
  return issues;
}
