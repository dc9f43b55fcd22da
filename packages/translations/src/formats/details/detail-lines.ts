import type { TranslationFile, TranslationUnit } from '../../units/translation-unit.js';
import { decodeLine, encodeLine } from '../text/line-codec.js';
import { linesOf } from '../text/lines-of.js';
import { readState } from '../text/read-state.js';
import type { ReadUnit } from '../translation-format.js';
import { describeUnits } from './describe-units.js';
import { exportMark } from './export-mark.js';

/** What a comment says about a text, for formats that have no other place for it. */
export type Details = Pick<ReadUnit, 'source' | 'state' | 'previousSource' | 'notes' | 'exported'>;

/** Returns the texts of a file, each with the lines of the comment above it. The first ones are read back, those of the context are not. */
export function detailLines(
  file: TranslationFile,
): readonly { readonly unit: TranslationUnit; readonly details: readonly string[] }[] {
  return describeUnits(file).map(({ unit, context }) => ({
    unit,
    details: [...keptLines(unit), ...context.map((line) => `context: ${encodeLine(line)}`)],
  }));
}

function keptLines({ source, previousSource, state, target, notes }: TranslationUnit): readonly string[] {
  return [
    `source: ${encodeLine(source)}`,
    ...(previousSource === undefined ? [] : [`previous source: ${encodeLine(previousSource)}`]),
    `state: ${state}`,
    `exported: ${exportMark(target, state)}`,
    ...notes.map((note) => `note: ${encodeLine(note)}`),
  ];
}

/** Returns the lines of the comment at the start of a file. */
export function fileLines({ catalog, sourceLocale, locale }: TranslationFile): readonly string[] {
  return [`catalogue: ${encodeLine(catalog)}`, `source language: ${sourceLocale}`, `language: ${locale}`];
}

/** Returns what the lines of a comment say. A line that says something else is left out. */
export function readDetails(comment: string): Details {
  const { source, state, 'previous source': previousSource, note, exported } = valuesOf(comment);
  return {
    source: source?.[0],
    state: readState(state?.[0]),
    previousSource: previousSource?.[0],
    // A comment with a source was written by an export, and so has every note.
    notes: source === undefined ? undefined : (note ?? []),
    exported: exported?.[0],
  };
}

/** Returns the languages that the comment at the start of a file names. */
export function readFileLines(comment: string): {
  readonly sourceLocale: string | undefined;
  readonly locale: string | undefined;
} {
  const values = valuesOf(comment);
  return { sourceLocale: values['source language']?.[0], locale: values.language?.[0] };
}

const LINE = /^[ \t]*(source language|previous source|source|language|state|exported|note): (.*)$/;

type Key = 'source language' | 'previous source' | 'source' | 'language' | 'state' | 'exported' | 'note';

function valuesOf(comment: string): Partial<Record<Key, string[]>> {
  const values: Partial<Record<Key, string[]>> = {};
  for (const { text: line } of linesOf(comment)) {
    const [, key, value = ''] = LINE.exec(line) ?? [];
    if (key === undefined) continue;
    const decoded = decodeLine(value.trimEnd());
    const list = values[key as Key];
    if (list === undefined) values[key as Key] = [decoded];
    else list.push(decoded);
  }
  return values;
}
