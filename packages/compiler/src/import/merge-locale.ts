import { dirname, join } from 'node:path';
import type { DraftEntry, DraftLocale } from '../check/draft.js';
import { makeDraft } from '../check/make-draft.js';
import { parametersOf } from '../check/parameters-of.js';
import { safeTag } from '../check/safe-tag.js';
import { type Render, renderer } from '../message/render-with-defaults.js';
import type { Sources, TaggedFile } from '../read/read-sources.js';
import type { SourceFile } from '../read/source-file.js';
import type { JsonEdit } from './edit-json.js';
import { editSource } from './edit-source.js';
import { fitText } from './fit-text.js';
import { type Held, type ImportedChange, type ImportPlan, NOTHING } from './import-plan.js';
import { type ImportRequest, wordingIn } from './import-request.js';
import type { ImportedRow } from './imported-row.js';
import { breaches, problemsOf, settle } from './settle.js';

/** The plan to take the texts of a document as translations: `locales/<tag>.json` beside the catalogue. */
export function mergeLocale(
  sources: Sources & { readonly catalog: SourceFile },
  tag: string,
  request: ImportRequest,
): ImportPlan {
  const { catalog } = sources;
  const problems = [...sources.problems, ...problemsOf(breaches(sources), sources)];
  if (problems.length > 0) return { ...NOTHING, problems };
  const { draft } = makeDraft(catalog, sources.locales, sources.glossaries);
  const locale = draft.locales.find((one) => one.tag === tag);
  const file = locale?.file ?? { path: join(dirname(catalog.path), 'locales', `${tag}.json`), text: '{}\n', value: {} };
  const render = renderer(safeTag(tag));
  const rows = new Map(request.rows.map((row) => [row.code, row]));
  const anchor = anchors(draft.entries.keys(), locale);
  const changes = [...draft.entries.values()].flatMap((entry) => {
    const row = rows.get(entry.value.code);
    const change = row && translate(entry, row, locale, { tag, render, request });
    return change === undefined
      ? []
      : [{ ...change, edits: change.edits.map((edit) => ({ ...edit, after: anchor(entry.name) })) }];
  });
  const {
    taken,
    held,
    sources: result,
    problems: unexplained,
  } = settle(
    changes.filter(({ edits }) => edits.length > 0),
    (steps) =>
      withLocale(
        sources,
        tag,
        editSource(
          file,
          steps.flatMap(({ edits }) => edits),
        ),
      ),
  );
  if (unexplained.length > 0) return { ...NOTHING, problems: unexplained };
  const told = changes.map(({ name, change }) => ({
    ...change,
    ...(held.has(name) ? { held: held.get(name) as Held } : {}),
  }));
  const byCode = told.sort((a, b) => a.code - b.code);
  const codes = new Set([...draft.entries.values()].map(({ value }) => value.code));
  const text = result.locales.find((one) => one.tag === tag)?.file.text ?? file.text;
  const untranslated = [...draft.entries.values()].filter(
    ({ name, value }) => !rows.has(value.code) && !locale?.texts.has(name) && value.retired === undefined,
  );
  return {
    added: byCode.filter(({ before }) => before === undefined),
    changed: byCode.filter(({ before }) => before !== undefined),
    missing: untranslated
      .map(({ name, value }) => ({ code: value.code, name, text: value.message, dropped: false }))
      .sort((a, b) => a.code - b.code),
    unknown: request.rows
      .filter(({ code }) => !codes.has(code))
      .map(({ code, text: said, line, column }) => ({ code, text: said, line, column })),
    same: request.rows.filter(({ code }) => codes.has(code)).length - told.length,
    files: new Map(taken.length === 0 ? [] : [[file.path, text]]),
    problems: [],
  };
}

interface Translation {
  readonly name: string;
  readonly edits: readonly JsonEdit[];
  readonly change: ImportedChange;
}

interface Language {
  readonly tag: string;
  readonly render: Render;
  readonly request: ImportRequest;
}

/** The translation of an error as a document words it; undefined where the locale reads so already. */
function translate(
  entry: DraftEntry,
  row: ImportedRow,
  locale: DraftLocale | undefined,
  language: Language,
): Translation | undefined {
  const { name } = entry;
  const { tag, render, request } = language;
  const parameters = parametersOf(entry);
  const text = wordingIn(tag, row);
  const current = locale?.messages.get(name);
  const before = current === undefined ? undefined : render(current, parameters);
  if (before === text) return undefined;
  const change = {
    code: row.code,
    name,
    text,
    ...(before === undefined ? {} : { before }),
    line: row.line,
    column: row.column,
  };
  const held = (reason: string, mend: string): Translation => ({
    name,
    edits: [],
    change: { ...change, held: { reason, mend } },
  });
  if (before !== undefined && !request.overwrite.has(name)) {
    return held('A translator worded it.', `Take it with --overwrite ${name}.`);
  }
  const models = [...(current === undefined ? [] : [current]), entry.message ?? []];
  const fitted = models.map((model) => fitText(text, model, parameters, render)).find((one) => one !== undefined);
  if (fitted === undefined) {
    return held('It does not show where each parameter belongs.', `Write the text of ${name} in ${tag} by hand.`);
  }
  return { name, edits: [{ path: [name], value: fitted }], change };
}

/** A function that tells behind which text of the locale a new one goes, so that the order is the catalogue's. */
function anchors(names: Iterable<string>, locale: DraftLocale | undefined): (name: string) => string | null {
  const anchorOf = new Map<string, string | null>();
  let last: string | null = null;
  for (const name of names) {
    anchorOf.set(name, last);
    if (locale?.texts.has(name)) last = name;
  }
  return (name) => anchorOf.get(name) ?? null;
}

function withLocale(sources: Sources, tag: string, file: SourceFile): Sources {
  const isNew = !sources.locales.some((one) => one.tag === tag);
  const replaced = sources.locales.map((one): TaggedFile => (one.tag === tag ? { tag, file } : one));
  return { ...sources, locales: isNew ? [...replaced, { tag, file }] : replaced };
}
