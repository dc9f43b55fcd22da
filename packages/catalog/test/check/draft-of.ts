import type { Rule } from '../../src/check/rule.js';
import type { Draft } from '../../src/draft/draft.js';
import { makeDraft } from '../../src/draft/make-draft.js';
import type { Violation } from '../../src/draft/violation.js';
import type { Json, JsonObject } from '../../src/json.js';
import type { TaggedFile } from '../../src/read/read-sources.js';
import type { SourceFile } from '../../src/read/source-file.js';

/** The draft of a catalogue and its locales, as if they had been read from files. */
export function draftOf(
  catalog: JsonObject,
  locales: Readonly<Record<string, Record<string, string>>> = {},
  glossaries: Readonly<Record<string, Record<string, readonly string[]>>> = {},
  provenance: Readonly<Record<string, JsonObject>> = {},
): Draft {
  const tagged = (folder: string, files: Readonly<Record<string, JsonObject>>): TaggedFile[] =>
    Object.entries(files).map(([tag, value]) => ({ tag, file: fileOf(`${folder}/${tag}.json`, value) }));
  const file = fileOf('catalog.json', catalog);
  const sources = {
    locales: tagged('locales', locales),
    glossaries: tagged('glossaries', glossaries),
    provenance: tagged('translations', provenance),
    diagnostics: [],
  };
  return makeDraft({ catalog: file, ...sources }).draft;
}

/** The draft of errors that are complete except for what they are given; codes count from 1000. */
export function draftOfErrors(
  errors: Readonly<Record<string, JsonObject>>,
  locales: Readonly<Record<string, Record<string, string>>> = {},
  sourceLocale = 'en',
): Draft {
  const complete = Object.entries(errors).map(([name, entry], index) => [
    name,
    { code: 1000 + index, message: `${name}.`, status: 400, domain: 'test', ...entry },
  ]);
  const catalog = {
    name: 'test',
    sourceLocale,
    envelope: { code: 'code', message: 'message', data: 'data' },
    ranges: [{ from: 1000, to: 1999, name: 'all' }],
    errors: Object.fromEntries(complete),
  };
  return draftOf(catalog, locales);
}

/** What a rule finds in a draft, each as file, path and offset, message, help. */
export function violationsOf(
  rule: Rule,
  draft: Draft,
): readonly (readonly [place: string, message: string, help: string])[] {
  return [...rule.check(draft)].map((violation) => [placeOf(violation), violation.message, violation.help]);
}

function placeOf({ file, path, at, offset }: Violation): string {
  const end = at === 'key' ? ' key' : offset === undefined ? '' : ` @${offset}`;
  return `${file.path} ${path.join('/')}${end}`;
}

function fileOf(path: string, value: Json): SourceFile {
  return { path, value, text: JSON.stringify(value, null, 2) };
}
