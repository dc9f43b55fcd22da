import { type Check, openObject } from './check.js';
import type { Issue } from './issue.js';

/** Returns a check of an object whose properties other than `names` are all of one kind. `check` checks the named ones. */
export function objectOf(
  names: readonly string[],
  check: (issues: Issue[], value: Readonly<Record<string, unknown>>, at: string) => void,
  further: Check,
): Check {
  return openObject((issues, value, at) => {
    check(issues, value, at);
    for (const name in value) {
      if (names.includes(name)) continue;
      further(issues, value[name], at, name.replaceAll('~', '~0').replaceAll('/', '~1'));
    }
  });
}
