import type { Draft, DraftEntry } from '@error-contracts/catalog/draft';
import { makeDraft, parametersOf, safeTag } from '@error-contracts/catalog/draft';
import { renderer } from '@error-contracts/catalog/message';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { changedTexts } from './texts/changed-texts.js';
import { breaches, diagnosticsOf, dropRejected } from './drop-rejected.js';
import { editSource } from './edit-source.js';
import { type ImportPlan, type MissingError, NOTHING } from './import-plan.js';
import type { ImportRequest } from './import-request.js';
import { reportedChanges } from './merge-step.js';
import { newErrors } from './entries/new-errors.js';

/** The plan to merge a document into the texts of a catalogue, in its source language. */
export function mergeCatalog(sources: Sources & { readonly catalog: SourceFile }, request: ImportRequest): ImportPlan {
  const { catalog } = sources;
  const broken = [...sources.diagnostics, ...diagnosticsOf(breaches(sources), sources)];
  if (broken.length > 0) return { ...NOTHING, diagnostics: broken };
  const { draft } = makeDraft(catalog, sources.locales, sources.glossaries);
  const [changed, added] = [changedTexts(draft, request), newErrors(draft, request)];
  const open = [...changed, ...added].filter(({ edits }) => edits.length > 0);
  const settled = dropRejected(open, (steps) => {
    const edits = steps.flatMap((step) => step.edits);
    return { ...sources, catalog: editSource(catalog, edits) };
  });
  if (settled.diagnostics.length > 0) return { ...NOTHING, diagnostics: settled.diagnostics };
  const codes = new Set(request.rows.map(({ code }) => code));
  const known = [...draft.entries.values()].filter(({ value }) => codes.has(value.code));
  return {
    added: reportedChanges(added, settled),
    changed: reportedChanges(changed, settled),
    missing: missingErrors(draft, new Set([...codes, ...(request.skipped ?? [])]), request.document),
    unknown: [],
    same: known.length - changed.length,
    files: new Map(settled.taken.length === 0 ? [] : [[catalog.path, settled.sources.catalog?.text ?? catalog.text]]),
    diagnostics: [],
  };
}

/** What the document does not list; a tombstone need not be there. */
function missingErrors(
  { entries, head }: Draft,
  listed: ReadonlySet<number>,
  document: string,
): readonly MissingError[] {
  const render = renderer(safeTag(head.sourceLocale));
  const textOf = (entry: DraftEntry) => (entry.message === undefined ? '' : render(entry.message, parametersOf(entry)));
  return [...entries.values()]
    .filter(({ value }) => !listed.has(value.code) && value.retired === undefined)
    .sort((a, b) => a.value.code - b.value.code)
    .map((entry) => {
      const { name, value } = entry;
      return { code: value.code, name, text: textOf(entry), dropped: value.source?.document === document };
    });
}
