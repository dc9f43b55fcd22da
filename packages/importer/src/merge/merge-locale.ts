import { dirname, join } from 'node:path';
import type { Code } from '@error-contracts/catalog';
import type { Draft, DraftLocale } from '@error-contracts/catalog/draft';
import { compareCodes, makeDraft, safeTag } from '@error-contracts/catalog/draft';
import { renderer } from '@error-contracts/catalog/message';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { diagnosticsOf, dropRejected, violationsIn } from './drop-rejected.js';
import { editSource } from './edit-source.js';
import { EMPTY_PLAN, type ImportPlan, type MissingError } from './import-plan.js';
import type { ImportRequest } from './import-request.js';
import { type MergeStep, reportedChanges } from './merge-step.js';
import { translateError } from './texts/translate-error.js';

/**
 * Returns the plan to import the texts of a document as translations, into `locales/<tag>.json` beside the catalogue.
 */
export function mergeLocale(
  sources: Sources & { readonly catalog: SourceFile },
  tag: string,
  request: ImportRequest,
): ImportPlan {
  const { catalog } = sources;
  const broken = [...sources.diagnostics, ...diagnosticsOf(violationsIn(sources), sources)];
  if (broken.length > 0) return { ...EMPTY_PLAN, diagnostics: broken };
  const { draft } = makeDraft(sources);
  const locale = draft.locales.find((one) => one.tag === tag);
  const file = locale?.file ?? { path: join(dirname(catalog.path), 'locales', `${tag}.json`), text: '{}\n', value: {} };
  const steps = translations(draft, tag, locale, request);
  const open = steps.filter(({ edits }) => edits.length > 0);
  const result = dropRejected(open, (accepted) => {
    const edits = accepted.flatMap((step) => step.edits);
    return withLocale(sources, tag, editSource(file, edits));
  });
  if (result.diagnostics.length > 0) return { ...EMPTY_PLAN, diagnostics: result.diagnostics };
  const reported = reportedChanges(steps, result);
  const codes = new Set([...draft.entries.values()].map(({ code }) => code));
  const unknown = request.rows.filter(({ code }) => !codes.has(code));
  const text = result.sources.locales.find((one) => one.tag === tag)?.file.text ?? file.text;
  return {
    added: reported.filter(({ before }) => before === undefined),
    changed: reported.filter(({ before }) => before !== undefined),
    missing: untranslated(draft, locale, request),
    unknown: unknown.map(({ code, text: unknownText, line, column }) => ({ code, text: unknownText, line, column })),
    same: request.rows.length - unknown.length - reported.length,
    files: new Map(result.accepted.length === 0 ? [] : [[file.path, text]]),
    diagnostics: [],
  };
}

/** Returns the steps in the order of the catalogue, each with its place in the locale file. */
function translations(
  { entries }: Draft,
  tag: string,
  locale: DraftLocale | undefined,
  { rows, overwrite, refused }: ImportRequest,
): readonly MergeStep[] {
  const render = renderer(safeTag(tag));
  const byCode = new Map<Code, ImportRequest['rows'][number]>(rows.map((row) => [row.code, row]));
  const steps: MergeStep[] = [];
  let after: string | null = null;
  for (const entry of entries.values()) {
    const row = byCode.get(entry.code);
    const current = locale?.messages.get(entry.name);
    const step = row && translateError(entry, row, current, { tag, after, render, overwrite, refused });
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
  const listed = new Set<Code>([...rows.map(({ code }) => code), ...skipped]);
  return [...entries.values()]
    .filter(({ name, code, value }) => !listed.has(code) && !locale?.texts.has(name) && value.retired === undefined)
    .map(({ name, code, value }) => ({ code, name, text: value.message, dropped: false }))
    .sort((a, b) => compareCodes(a.code, b.code));
}

function withLocale(sources: Sources, tag: string, file: SourceFile): Sources {
  const others = sources.locales.filter((locale) => locale.tag !== tag);
  return { ...sources, locales: [...others, { tag, file }] };
}
