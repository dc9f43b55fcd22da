import type { TranslationFile } from '../../units/translation-unit.js';
import { describeUnits } from '../details/describe-units.js';
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
  return describeUnits(file).map(({ unit: { name, source, target, state, notes, previousSource }, context }) => [
    name,
    source,
    target ?? '',
    state,
    encodeLines(notes),
    previousSource === undefined ? '' : encodeLine(previousSource),
    context.join('\n'),
    exportMark(target, state),
  ]);
}
