import type { Draft, DraftEntry } from '../check/draft.js';
import { makeDraft } from '../check/make-draft.js';
import { parametersOf } from '../check/parameters-of.js';
import { safeTag } from '../check/safe-tag.js';
import { type Render, renderer } from '../message/render-with-defaults.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import { changeText } from './change-text.js';
import type { JsonEdit } from './edit-json.js';
import { editSource } from './edit-source.js';
import { nameGiver } from './error-name.js';
import { type ImportedChange, type ImportPlan, type MissingError, NOTHING } from './import-plan.js';
import { type ImportRequest, wordingIn } from './import-request.js';
import { newEntry, sharing } from './new-entry.js';
import { breaches, problemsOf, settle } from './settle.js';

/** The plan to merge a document into the texts of a catalogue, in its source language. */
export function mergeCatalog(sources: Sources & { readonly catalog: SourceFile }, request: ImportRequest): ImportPlan {
  const { catalog } = sources;
  const problems = [...sources.problems, ...problemsOf(breaches(sources), sources)];
  if (problems.length > 0) return { ...NOTHING, problems };
  const { draft } = makeDraft(catalog, sources.locales, sources.glossaries);
  const changes = [...changedErrors(draft, request), ...addedErrors(draft, request)];
  const {
    taken,
    held,
    sources: result,
    problems: unexplained,
  } = settle(
    changes.filter(({ edits }) => edits.length > 0),
    (steps) => ({
      ...sources,
      catalog: editSource(
        catalog,
        steps.flatMap(({ edits }) => edits),
      ),
    }),
  );
  if (unexplained.length > 0) return { ...NOTHING, problems: unexplained };
  const told = changes.map(({ name, isNew, change }) => {
    const reason = held.get(name);
    return { isNew, change: reason === undefined ? change : { ...change, held: reason } };
  });
  const codes = new Set(request.rows.map(({ code }) => code));
  const known = [...draft.entries.values()].filter(({ value }) => codes.has(value.code)).length;
  const changed = told.filter(({ isNew }) => !isNew);
  return {
    added: told.filter(({ isNew }) => isNew).map(({ change }) => change),
    changed: changed.map(({ change }) => change),
    missing: missingErrors(draft, codes, request.document),
    unknown: [],
    same: known - changed.length,
    files: new Map(taken.length === 0 ? [] : [[catalog.path, result.catalog?.text ?? catalog.text]]),
    problems: [],
  };
}

interface Change {
  readonly name: string;
  readonly isNew: boolean;
  /** What to edit; nothing where a person must decide. */
  readonly edits: readonly JsonEdit[];
  readonly change: ImportedChange;
}

function changedErrors({ entries, head }: Draft, request: ImportRequest): readonly Change[] {
  const render = renderer(safeTag(head.sourceLocale));
  const byCode = new Map([...entries.values()].map((entry) => [entry.value.code, entry]));
  return request.rows.flatMap((row) => {
    const entry = byCode.get(row.code);
    if (entry?.message === undefined) return [];
    const { name, message } = entry;
    const text = wordingIn(head.sourceLocale ?? '', row);
    const change = changeText({ ...entry, message }, text, request, render);
    if (change === undefined) return [];
    const { before, drifts, outcome } = change;
    const defaults = drifts.map(({ parameter, from, to }) => `${parameter}: ${from} -> ${to}`);
    const told = { code: row.code, name, text, before, line: row.line, column: row.column };
    const edits = 'edits' in outcome ? outcome.edits : [];
    const held = 'held' in outcome ? { held: outcome.held } : {};
    return [{ name, isNew: false, edits, change: { ...told, ...(defaults.length > 0 ? { defaults } : {}), ...held } }];
  });
}

function addedErrors({ entries, names, head }: Draft, request: ImportRequest): readonly Change[] {
  const byCode = [...entries.values()].sort((a, b) => a.value.code - b.value.code);
  const taken = new Set(byCode.map(({ value }) => value.code));
  const aliases = byCode.flatMap(({ value }) => value.aliases ?? []);
  const giveName = nameGiver([...names, ...aliases]);
  const share = sharing(new Map(byCode.map(({ name, value }) => [value.message, name])));
  let below = 0;
  return request.rows
    .filter(({ code }) => !taken.has(code))
    .map((row) => {
      while ((byCode[below]?.value.code ?? Number.POSITIVE_INFINITY) < row.code) below++;
      const neighbour = byCode[below - 1] ?? byCode[0];
      const domain = neighbour?.value.domain ?? head.name ?? 'general';
      const { name, text, entry } = share(
        newEntry(row, request, { sourceLocale: head.sourceLocale ?? '', domain, giveName }),
      );
      const edit = { path: ['errors', name], value: entry, after: byCode[below - 1]?.name ?? null };
      return {
        name,
        isNew: true,
        edits: [edit],
        change: { code: row.code, name, text, line: row.line, column: row.column },
      };
    });
}

function missingErrors(
  { entries, head }: Draft,
  codes: ReadonlySet<number>,
  document: string,
): readonly MissingError[] {
  const render: Render = renderer(safeTag(head.sourceLocale));
  const textOf = (entry: DraftEntry) => (entry.message === undefined ? '' : render(entry.message, parametersOf(entry)));
  return [...entries.values()]
    .filter(({ value }) => !codes.has(value.code) && value.retired === undefined)
    .sort((a, b) => a.value.code - b.value.code)
    .map((entry) => {
      const { name, value } = entry;
      return { code: value.code, name, text: textOf(entry), dropped: value.source?.document === document };
    });
}
