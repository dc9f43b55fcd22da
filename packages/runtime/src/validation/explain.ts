import type { Check } from './check.js';
import { addIssue, type Issue } from './issue.js';

/**
 * Why a value is no response of a catalogue, one Issue per fault.
 *
 * To be asked once the guard has said no: it never returns an empty list, and never throws.
 */
export function explain(value: unknown, check: Check): readonly Issue[] {
  const issues: Issue[] = [];
  try {
    check(issues, value, '', '');
  } catch {}
  // A getter or a Proxy that throws, or answers differently each time.
  if (issues.length === 0) addIssue(issues, '', 'type', 'plain JSON', typeof value);
  return issues;
}
