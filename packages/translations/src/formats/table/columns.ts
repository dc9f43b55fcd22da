import type { TranslationFile } from '../../units/translation-unit.js';
import { describeUnit } from '../details/describe-unit.js';
import { exportMark } from '../details/export-mark.js';
import { encodeLine, encodeLines } from '../text/line-codec.js';

/** What a column of a table has. */
export type ColumnId = 'name' | 'source' | 'target' | 'state' | 'notes' | 'previous' | 'context' | 'exported';

/** Every column, in its order. A translator works in the first five; a cut-off row misses the last one. */
export const columnIds: readonly ColumnId[] = [
  'name',
  'source',
  'target',
  'state',
  'notes',
  'previous',
  'context',
  'exported',
];

/** Returns the header of a table. It names the languages. */
export function headerCells({ sourceLocale, locale }: TranslationFile): readonly string[] {
  return columnIds.map((id) => {
    if (id === 'source') return `source (${sourceLocale})`;
    return id === 'target' ? `target (${locale})` : id;
  });
}

/** Returns the rows of a table, each with a cell a column. */
export function bodyRows(file: TranslationFile): readonly (readonly string[])[] {
  return file.units.map(({ name, source, target, state, notes, previousSource }, index) => [
    name,
    source,
    target ?? '',
    state,
    encodeLines(notes),
    previousSource === undefined ? '' : encodeLine(previousSource),
    describeUnit(file, index).join('\n'),
    exportMark(target, state),
  ]);
}
