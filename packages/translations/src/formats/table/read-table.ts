import type { Diagnostic } from '@error-contracts/catalog';
import { brokenFile, fileDiagnostic, nothingRead, unsupportedFile } from '../file-diagnostics.js';
import { decodeLine, decodeLines } from '../text/line-codec.js';
import { readState } from '../text/read-state.js';
import type { ReadTranslations } from '../translation-format.js';
import { collectUnits, namelessUnit, type ReadResult } from '../xliff/read-units.js';
import { type ColumnId, columnIds } from './columns.js';

/** A cell with its place, from 1. A formula, or an error of the spreadsheet, has no text. */
export interface TableCell {
  readonly text: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** The cells of a row by their columns, from 0. A cell that is not there is absent. */
export type TableRow = ReadonlyMap<number, TableCell>;

/** Returns what the rows of a table say. The first row is its header. */
export function readTable(path: string, [header, ...rows]: readonly TableRow[], isWhole: boolean): ReadTranslations {
  const columns = columnsOf(header ?? new Map());
  if (columns.name === undefined || columns.target === undefined) {
    const missing = columns.name === undefined ? 'name' : 'target';
    const words = [...(header ?? new Map<number, TableCell>()).values()].map(({ text = '' }) => text);
    const message = `The first row has no column "${missing}"; it is: ${shortened(words.join(', '))}.`;
    const help = words.some((word) => word.startsWith(MISREAD_MARK))
      ? 'A program read the file as another encoding than UTF-8. Open the export anew as UTF-8, and save it as UTF-8.'
      : `It must have the columns name and target, and may have others of an export: ${OTHERS.join(', ')}.`;
    return nothingRead(brokenFile(path, message, help));
  }
  const width = widthOf(header ?? new Map());
  const results = rows.filter(hasText).map((row) => unitOf(path, row, columns, isWhole ? width : 0));
  return {
    sourceLocale: localeIn(header, columns.source),
    locale: localeIn(header, columns.target),
    ...collectUnits(
      results.map(({ unit, diagnostic }) => (unit === undefined ? { diagnostic } : { unit }) as ReadResult),
    ),
    diagnostics: results.flatMap(({ diagnostic, warning }) => [diagnostic ?? [], warning ?? []].flat()),
  };
}

const OTHERS = columnIds.filter((id) => id !== 'name' && id !== 'target');

/** What a byte order mark becomes if a program takes UTF-8 for Windows-1252. */
const MISREAD_MARK = 'ï»¿';

const LONGEST_HEADER = 100;

function shortened(text: string): string {
  return text.length > LONGEST_HEADER ? `${text.slice(0, LONGEST_HEADER).toWellFormed()}…` : text || 'empty';
}

type Columns = Partial<Readonly<Record<ColumnId, number>>>;

function columnsOf(header: TableRow): Columns {
  const found: Partial<Record<ColumnId, number>> = {};
  for (const [index, { text = '' }] of header) {
    const word = /^[a-z]+/.exec(text.trim().toLowerCase())?.[0];
    const id = columnIds.find((one) => one === word);
    if (id !== undefined) found[id] ??= index;
  }
  return found;
}

/** Returns the language in a header such as `target (de)`. */
function localeIn(header: TableRow | undefined, column: number | undefined): string | undefined {
  const text = column === undefined ? undefined : header?.get(column)?.text;
  return /\(([^()]+)\)/.exec(text ?? '')?.[1]?.trim();
}

/** Returns how many columns a row reaches over. It can be long: a call with a million arguments fails. */
function widthOf(row: TableRow): number {
  let width = 0;
  for (const column of row.keys()) width = Math.max(width, column + 1);
  return width;
}

function hasText(row: TableRow): boolean {
  return [...row.values()].some(({ text }) => text !== '');
}

type RowResult = ReadResult & { readonly warning?: Diagnostic };

function unitOf(path: string, row: TableRow, columns: Columns, width: number): RowResult {
  const cell = (id: ColumnId): TableCell | undefined => (columns[id] === undefined ? undefined : row.get(columns[id]));
  const text = (id: ColumnId): string | undefined => cell(id)?.text;
  const [start = { line: 1, column: 1 }] = row.values();
  const name = text('name')?.trim();
  if (!name) return { diagnostic: namelessUnit(path, start, 'name') };
  const count = widthOf(row);
  if (width > 0 && count !== width) {
    const message = `The row of ${name} has ${count} cells, and the header has ${width}.`;
    return {
      diagnostic: brokenFile(
        path,
        message,
        'Put a cell with a separator into quotes. A cut-off row is not taken.',
        start,
      ),
    };
  }
  const target = cell('target');
  if (target !== undefined && target.text === undefined) {
    const message = `The translation of ${name} is a formula, or an error of the spreadsheet.`;
    const help = 'Write the text. If it must begin with =, put an apostrophe before it.';
    return { diagnostic: unsupportedFile(path, message, help, target) };
  }
  const source = cell('source');
  if (target?.text && source !== undefined && source.text === undefined) {
    const message = `The source of ${name} is a formula, or an error of the spreadsheet.`;
    return { diagnostic: unsupportedFile(path, message, 'Write the text of the export again.', source) };
  }
  const stated = text('state')?.trim();
  const state = readState(stated);
  const isUnknown = stated !== undefined && stated !== '' && state === undefined;
  const notes = text('notes');
  const previous = text('previous');
  return {
    unit: {
      name,
      source: source?.text,
      target: target?.text || undefined,
      state,
      previousSource: previous === undefined || previous === '' ? undefined : decodeLine(previous),
      notes: notes === undefined ? undefined : decodeLines(notes),
      exported: text('exported'),
      line: target?.line ?? start.line,
      column: target?.column ?? start.column,
    },
    ...(isUnknown ? { warning: unknownState(path, stated, cell('state') ?? start) } : {}),
  };
}

function unknownState(
  path: string,
  state: string,
  place: { readonly line: number; readonly column: number },
): Diagnostic {
  const message = `"${state.slice(0, 40)}" is not a state; the text counts as translated.`;
  const help = 'Write missing, draft, stale, translated, reviewed or final.';
  return { ...fileDiagnostic('exchange-states-are-known', path, [message, help], place), severity: 'warning' };
}
