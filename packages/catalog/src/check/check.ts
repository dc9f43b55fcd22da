import { releasedOf } from '../compare/released/read-released.js';
import type { Contract } from '../contract.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Draft } from '../draft/draft.js';
import { inTheirFiles } from '../draft/in-their-files.js';
import { locateViolations, type RuleViolations } from '../draft/locate-violations.js';
import { makeDraft } from '../draft/make-draft.js';
import type { Sources } from '../read/read-sources.js';
import { sourceFiles } from '../read/source-files.js';
import { applyRule } from './apply-rule.js';
import { brokenPromises } from './broken-promises.js';
import type { CheckSettings } from './check-settings.js';
import { makeContract } from './make-contract.js';
import { rules } from './rules/index.js';

/** The diagnostics of a catalogue and, if none is an error, the contract. */
export interface Checked {
  /** Every diagnostic, also those of reading, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent as long as one diagnostic is an error. */
  readonly contract?: Contract;
}

/** Returns what to report of a draft in which the rules of a catalogue found violations: more, or less. */
export type Review = (
  draft: Draft,
  found: readonly RuleViolations[],
  settings: CheckSettings,
) => readonly RuleViolations[];

/**
 * Checks what was read by every rule, as serious as the settings say. All diagnostics are reported at once. A review may
 * add what other packages know of a draft.
 */
export function check(sources: Sources, settings: CheckSettings = {}, review: Review = (_, found) => found): Checked {
  const { catalog } = sources;
  const release = sources.released && releasedOf(sources.released);
  const unread = [...sources.diagnostics, ...(release?.diagnostics ?? [])];
  if (catalog === undefined) return { diagnostics: unread };
  const codes = release?.snapshot && new Map(release.snapshot.errors.map(({ name, code }) => [name, code]));
  const { draft, violations } = makeDraft({ ...sources, catalog }, codes);
  const found = [
    { rule: 'files-match-their-schema', severity: 'error' as const, violations },
    ...rules.map((rule) => applyRule(rule, draft, settings)),
    ...(release?.snapshot === undefined ? [] : brokenPromises(draft, release.snapshot)),
  ];
  const reviewed = review(draft, found, settings);
  const diagnostics = [...unread, ...locateViolations(inTheirFiles(reviewed, draft), sourceFiles(sources))];
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { diagnostics };
  return { diagnostics, contract: makeContract(draft, release?.version) };
}
