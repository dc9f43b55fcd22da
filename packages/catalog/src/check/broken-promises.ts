import type { Change } from '../compare/change.js';
import { forbiddenChanges } from '../compare/compare.js';
import { describeChange } from '../compare/describe/describe-change.js';
import type { Snapshot } from '../compare/snapshot/snapshot.js';
import { snapshotOfDraft } from '../compare/snapshot/snapshot-of.js';
import type { Draft } from '../draft/draft.js';
import type { RuleViolations } from '../draft/locate-violations.js';
import type { Violation } from '../draft/violation.js';

/**
 * Returns what the draft changes although no release may ever change it. The rules are those of the comparison. An
 * entry without the right shape is not gone: somebody is still writing it.
 */
export function brokenPromises(draft: Draft, released: Snapshot): readonly RuleViolations[] {
  const { names, entries } = draft;
  const forbidden = forbiddenChanges(released, snapshotOfDraft(draft));
  const isBeingWritten = ({ name }: Change): boolean => name !== null && names.has(name) && !entries.has(name);
  // That two errors have one code now is reported by codes-are-unique.
  const isShared = ({ rule, name, code }: Change): boolean =>
    rule === 'code-reused' && entries.get(name ?? '')?.code === code;
  return forbidden
    .filter((change) => !isBeingWritten(change) && !isShared(change))
    .map((change) => ({ rule: change.rule, severity: 'error', violations: [violation(draft, change)] }));
}

function violation({ file, entries }: Draft, change: Change): Violation {
  const { sentence, help = 'Undo the change.' } = describeChange(change);
  const now = change.nameNow;
  const path = now === undefined || !entries.has(now) ? ['errors'] : ['errors', now];
  return { file, path, at: 'key', message: sentence, help };
}
