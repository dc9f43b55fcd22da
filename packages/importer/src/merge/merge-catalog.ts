import type { Code } from '@error-contracts/catalog';
import type { Draft, DraftEntry } from '@error-contracts/catalog/draft';
import { compareCodes, makeDraft, parametersOf, safeTag } from '@error-contracts/catalog/draft';
import { renderer } from '@error-contracts/catalog/message';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { diagnosticsOf, dropRejected, violationsIn } from './drop-rejected.js';
import { editSource } from './edit-source.js';
import { newErrors } from './entries/new-errors.js';
import { EMPTY_PLAN, type ImportPlan, type MissingError } from './import-plan.js';
import type { ImportRequest } from './import-request.js';
import { reportedChanges } from './merge-step.js';
import { changedTexts } from './texts/changed-texts.js';

/** Returns the plan to merge a document into a catalogue, in its source language. */
export function mergeCatalog(sources: Sources & { readonly catalog: SourceFile }, request: ImportRequest): ImportPlan {
  const { catalog } = sources;
  const broken = [...sources.diagnostics, ...diagnosticsOf(violationsIn(sources), sources)];
  if (broken.length > 0) return { ...EMPTY_PLAN, diagnostics: broken };
  const { draft } = makeDraft(catalog, sources.locales, sources.glossaries);
  const [changed, added] = [changedTexts(draft, request), newErrors(draft, request)];
  const open = [...changed, ...added].filter(({ edits }) => edits.length > 0);
  const result = dropRejected(open, (steps) => {
    const edits = steps.flatMap((step) => step.edits);
    return { ...sources, catalog: editSource(catalog, edits) };
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
    files: new Map(result.accepted.length === 0 ? [] : [[catalog.path, result.sources.catalog?.text ?? catalog.text]]),
    diagnostics: [],
  };
}

/** Returns the errors that the document does not list, without retired ones. */
function missingErrors({ entries, head }: Draft, listed: ReadonlySet<Code>, document: string): readonly MissingError[] {
  const render = renderer(safeTag(head.sourceLocale));
  const textOf = (entry: DraftEntry) => (entry.message === undefined ? '' : render(entry.message, parametersOf(entry)));
  return [...entries.values()]
    .filter(({ code, value }) => !listed.has(code) && value.retired === undefined)
    .sort((a, b) => compareCodes(a.code, b.code))
    .map((entry) => {
      const { name, code, value } = entry;
      return { code, name, text: textOf(entry), dropped: value.source?.document === document };
    });
}
