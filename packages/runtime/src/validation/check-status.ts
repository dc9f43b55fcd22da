import { addIssue, addMismatch, type Issue } from './issue.js';

/** Adds the issue of an HTTP status that is not that of its code. An unknown code may have any status. */
export function checkStatus(
  issues: Issue[],
  status: unknown,
  at: string,
  key: string,
  expected: number | undefined,
): void {
  if (!Number.isInteger(status)) addMismatch(issues, at + key, 'integer', status);
  else if (expected !== undefined && status !== expected) addIssue(issues, at + key, 'const', `${expected}`, 'number');
}
