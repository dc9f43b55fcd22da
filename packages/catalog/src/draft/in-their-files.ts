import { isJsonObject } from '../json.js';
import type { Draft } from './draft.js';
import type { RuleViolations } from './locate-violations.js';
import type { Violation } from './violation.js';

/**
 * Returns violations in the files that they are about. Rules know one catalogue: what they find at `errors` and a name in
 * it is in the file that has this entry.
 */
export function inTheirFiles(groups: readonly RuleViolations[], draft: Draft): readonly RuleViolations[] {
  if (draft.included.length === 0) return groups;
  const hasErrors = isJsonObject(draft.file.value) && Object.hasOwn(draft.file.value, 'errors');
  const placed = (violation: Violation): Violation => {
    const [first, name] = violation.path;
    if (violation.file !== draft.file || first !== 'errors') return violation;
    if (name === undefined) return hasErrors ? violation : { ...violation, path: ['include'] };
    return { ...violation, file: draft.places.get(String(name)) ?? draft.file };
  };
  return groups.map((group) => ({ ...group, violations: group.violations.map(placed) }));
}
