import { dirname, join } from 'node:path';
import type { Draft, DraftLocale } from '../check/draft.js';
import { makeDraft } from '../check/make-draft.js';
import { safeTag } from '../check/safe-tag.js';
import { renderer } from '../message/render-with-defaults.js';
import type { Sources } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import { editSource } from './edit-source.js';
import { type ImportPlan, type MissingError, NOTHING } from './import-plan.js';
import type { ImportRequest } from './import-request.js';
import { type MergeStep, toldChanges } from './merge-step.js';
import { breaches, problemsOf, settle } from './settle.js';
import { translateError } from './translate-error.js';

/** The plan to take the texts of a document as translations: `locales/<tag>.json` beside the catalogue. */
export function mergeLocale(
  sources: Sources & { readonly catalog: SourceFile },
  tag: string,
  request: ImportRequest,
): ImportPlan {
  const { catalog } = sources;
  const broken = [...sources.problems, ...problemsOf(breaches(sources), sources)];
  if (broken.length > 0) return { ...NOTHING, problems: broken };
  const { draft } = makeDraft(catalog, sources.locales, sources.glossaries);
  const locale = draft.locales.find((one) => one.tag === tag);
  const file = locale?.file ?? { path: join(dirname(catalog.path), 'locales', `${tag}.json`), text: '{}\n', value: {} };
  const steps = translations(draft, tag, locale, request);
  const open = steps.filter(({ edits }) => edits.length > 0);
  const settled = settle(open, (taken) => {
    const edits = taken.flatMap((step) => step.edits);
    return withLocale(sources, tag, editSource(file, edits));
  });
  if (settled.problems.length > 0) return { ...NOTHING, problems: settled.problems };
  const told = toldChanges(steps, settled);
  const codes = new Set([...draft.entries.values()].map(({ value }) => value.code));
  const unknown = request.rows.filter(({ code }) => !codes.has(code));
  const text = settled.sources.locales.find((one) => one.tag === tag)?.file.text ?? file.text;
  return {
    added: told.filter(({ before }) => before === undefined),
    changed: told.filter(({ before }) => before !== undefined),
    missing: untranslated(draft, locale, request),
    unknown: unknown.map(({ code, text: wording, line, column }) => ({ code, text: wording, line, column })),
    same: request.rows.length - unknown.length - told.length,
    files: new Map(settled.taken.length === 0 ? [] : [[file.path, text]]),
    problems: [],
  };
}

/** The steps in the order of the catalogue, each with its place in the file. */
function translations(
  { entries }: Draft,
  tag: string,
  locale: DraftLocale | undefined,
  { rows, overwrite }: ImportRequest,
): readonly MergeStep[] {
  const render = renderer(safeTag(tag));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const steps: MergeStep[] = [];
  let after: string | null = null;
  for (const entry of entries.values()) {
    const row = byCode.get(entry.value.code);
    const current = locale?.messages.get(entry.name);
    const step = row && translateError(entry, row, current, { tag, after, render, overwrite });
    if (step !== undefined) steps.push(step);
    if (locale?.texts.has(entry.name)) after = entry.name;
  }
  return steps;
}

function untranslated(
  { entries }: Draft,
  locale: DraftLocale | undefined,
  { rows, skipped = [] }: ImportRequest,
): readonly MissingError[] {
  const listed = new Set([...rows.map(({ code }) => code), ...skipped]);
  return [...entries.values()]
    .filter(({ name, value }) => !listed.has(value.code) && !locale?.texts.has(name) && value.retired === undefined)
    .map(({ name, value }) => ({ code: value.code, name, text: value.message, dropped: false }))
    .sort((a, b) => a.code - b.code);
}

function withLocale(sources: Sources, tag: string, file: SourceFile): Sources {
  const others = sources.locales.filter((locale) => locale.tag !== tag);
  return { ...sources, locales: [...others, { tag, file }] };
}
