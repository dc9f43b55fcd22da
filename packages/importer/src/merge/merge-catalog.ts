import type { Code } from '@error-contracts/catalog';
import type { Draft, DraftEntry } from '@error-contracts/catalog/draft';
import { compareCodes, makeDraft, parametersOf, safeTag } from '@error-contracts/catalog/draft';
import { renderer } from '@error-contracts/catalog/message';
import { type SourceFile, type Sources, sourceFiles } from '@error-contracts/catalog/read';
import { diagnosticsOf, dropRejected, violationsIn } from './drop-rejected.js';
import { editSources } from './edit-source.js';
import { newErrors } from './entries/new-errors.js';
import { EMPTY_PLAN, type ImportPlan, type MissingError } from './import-plan.js';
import type { ImportRequest } from './import-request.js';
import { type MergeStep, reportedChanges } from './merge-step.js';
import { changedTexts } from './texts/changed-texts.js';

/** Returns the plan to merge a document into a catalogue, in its source language. */
export function mergeCatalog(sources: Sources & { readonly catalog: SourceFile }, request: ImportRequest): ImportPlan {
  const broken = [...sources.diagnostics, ...diagnosticsOf(violationsIn(sources), sources)];
  if (broken.length > 0) return { ...EMPTY_PLAN, diagnostics: broken };
  const { draft } = makeDraft(sources);
  const changed = withoutPackages(draft, changedTexts(draft, request));
  const added = newErrors(draft, request);
  const open = [...changed, ...added].filter(({ edits }) => edits.length > 0);
  const result = dropRejected(open, (steps) => {
    return editSources(
      sources,
      steps.flatMap((step) => step.edits),
    );
  });
  if (result.diagnostics.length > 0) return { ...EMPTY_PLAN, diagnostics: result.diagnostics };
  const codes = new Set<Code>(request.rows.map(({ code }) => code));
  const known = [...draft.entries.values()].filter(({ code }) => codes.has(code));
  return {
    added: reportedChanges(added, result),
    changed: reportedChanges(changed, result),
    missing: missingErrors(draft, new Set([...codes, ...(request.skipped ?? [])]), request.document),
    unknown: [],
    same: known.length - changed.length,
    files: changedFiles(sources, result.sources),
    diagnostics: [],
  };
}

/** Returns the steps, those that would change a file of a package with a rejection. */
function withoutPackages({ places, included }: Draft, steps: readonly MergeStep[]): readonly MergeStep[] {
  const packages = new Map(included.map((one) => [one.file, one.package]));
  return steps.map((step) => {
    const file = places.get(step.name);
    const owner = file && packages.get(file);
    if (owner === undefined || step.change.rejection !== undefined) return step;
    const reason = `${step.name} is in ${file?.path}, which is of the package ${owner}.`;
    const rejection = { reason, help: 'Import the document where the package is made.' };
    return { ...step, edits: [], change: { ...step.change, rejection } };
  });
}

/** Returns the new texts of the files that an import changes, by path. */
function changedFiles(before: Sources, after: Sources): ReadonlyMap<string, string> {
  const old = new Map(sourceFiles(before).map(({ path, text }) => [path, text]));
  const changed = sourceFiles(after).filter(({ path, text }) => old.get(path) !== text);
  return new Map(changed.map(({ path, text }) => [path, text]));
}

/** Returns the errors that came from the document and that it no longer lists, without retired ones. */
function missingErrors({ entries, head }: Draft, listed: ReadonlySet<Code>, document: string): readonly MissingError[] {
  const render = renderer(safeTag(head.sourceLocale));
  const textOf = (entry: DraftEntry) => (entry.message === undefined ? '' : render(entry.message, parametersOf(entry)));
  return [...entries.values()]
    .filter(({ code, value }) => {
      return !listed.has(code) && value.retired === undefined && value.source?.document === document;
    })
    .sort((a, b) => compareCodes(a.code, b.code))
    .map((entry) => {
      const { name, code } = entry;
      return { code, name, text: textOf(entry), dropped: true };
    });
}
