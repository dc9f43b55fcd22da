import { releasedOf } from '../compare/released/read-released.js';
import type { Contract } from '../contract.js';
import type { Problem } from '../problem.js';
import type { Sources } from '../read/read-sources.js';
import { brokenPromises } from './broken-promises.js';
import { makeContract } from './make-contract.js';
import { makeDraft } from './make-draft.js';
import { resolveFindings } from './resolve-findings.js';
import { rules } from './rules/index.js';

/** The Problems of a catalogue and, where none is an error, the contract. */
export interface Checked {
  /** Every Problem, also those of reading, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Absent as long as one Problem is an error. */
  readonly contract?: Contract;
}

/** Checks what was read against every law of the contract; all Problems are reported at once. */
export function check(sources: Sources): Checked {
  const { catalog, locales, glossaries } = sources;
  const release = sources.released && releasedOf(sources.released);
  const unread = [...sources.problems, ...(release?.problems ?? [])];
  if (catalog === undefined) return { problems: unread };
  const { draft, findings } = makeDraft(catalog, locales, glossaries, release?.snapshot);
  const found = [
    { rule: 'files-match-their-schema', severity: 'error' as const, findings },
    ...rules.map(({ name, severity, check: checkRule }) => ({ rule: name, severity, findings: [...checkRule(draft)] })),
    ...(release?.snapshot === undefined ? [] : brokenPromises(draft, release.snapshot)),
  ];
  const files = [catalog, ...[...locales, ...glossaries].map(({ file }) => file)];
  const problems = [...unread, ...resolveFindings(found, files)];
  if (problems.some((problem) => problem.severity === 'error')) return { problems };
  return { problems, contract: makeContract(draft) };
}
