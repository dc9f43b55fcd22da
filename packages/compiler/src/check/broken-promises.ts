import type { Change } from '../compare/change.js';
import { compare } from '../compare/compare.js';
import { describeChange } from '../compare/describe-change.js';
import type { Snapshot } from '../compare/snapshot.js';
import { snapshotOfDraft } from '../compare/snapshot-of.js';
import type { Draft } from './draft.js';
import type { RuleFindings } from './resolve-findings.js';
import type { Finding } from './rule.js';

/**
 * Law 1, across releases: what no release may ever change. The rules are those of the comparison, and only entries of the right
 * shape are held against the release: one that is being written is not gone.
 */
export function brokenPromises(draft: Draft, released: Snapshot): readonly RuleFindings[] {
  const { names, entries } = draft;
  const forbidden = compare(released, snapshotOfDraft(draft)).filter(({ verdict }) => verdict === 'forbidden');
  const isBeingWritten = ({ name }: Change): boolean => name !== null && names.has(name) && !entries.has(name);
  // That two errors have one code now is told by codes-are-unique.
  const isShared = ({ rule, name, code }: Change): boolean =>
    rule === 'code-reused' && entries.get(name ?? '')?.value.code === code;
  return forbidden
    .filter((change) => !isBeingWritten(change) && !isShared(change))
    .map((change) => ({ rule: change.rule, severity: 'error', findings: [finding(draft, change)] }));
}

function finding({ file, entries }: Draft, change: Change): Finding {
  const { sentence, mend = 'Undo the change.' } = describeChange(change);
  const now = change.nameNow;
  const path = now === undefined || !entries.has(now) ? ['errors'] : ['errors', now];
  return { file, path, at: 'key', message: sentence, mend };
}
