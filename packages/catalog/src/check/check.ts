import { releasedOf } from '../compare/released/read-released.js';
import type { Contract } from '../contract.js';
import type { Diagnostic } from '../diagnostic.js';
import { locateViolations } from '../draft/locate-violations.js';
import { makeDraft } from '../draft/make-draft.js';
import type { Sources } from '../read/read-sources.js';
import { brokenPromises } from './broken-promises.js';
import { makeContract } from './make-contract.js';
import { rules } from './rules/index.js';

/** The diagnostics of a catalogue and, if none is an error, the contract. */
export interface Checked {
  /** Every diagnostic, also those of reading, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent as long as one diagnostic is an error. */
  readonly contract?: Contract;
}

/** Checks what was read by every rule. All diagnostics are reported at once. */
export function check(sources: Sources): Checked {
  const { catalog, locales, glossaries, provenance = [] } = sources;
  const release = sources.released && releasedOf(sources.released);
  const unread = [...sources.diagnostics, ...(release?.diagnostics ?? [])];
  if (catalog === undefined) return { diagnostics: unread };
  const codes = release?.snapshot && new Map(release.snapshot.errors.map(({ name, code }) => [name, code]));
  const { draft, violations } = makeDraft(catalog, locales, glossaries, codes, provenance);
  const found = [
    { rule: 'files-match-their-schema', severity: 'error' as const, violations },
    ...rules.map(({ name, severity, check: checkRule }) => ({
      rule: name,
      severity,
      violations: [...checkRule(draft)],
    })),
    ...(release?.snapshot === undefined ? [] : brokenPromises(draft, release.snapshot)),
  ];
  const files = [catalog, ...[...locales, ...glossaries, ...provenance].map(({ file }) => file)];
  const diagnostics = [...unread, ...locateViolations(found, files)];
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { diagnostics };
  return { diagnostics, contract: makeContract(draft) };
}
