import type { Diagnostic } from '@error-contracts/catalog';
import { CsvError } from 'csv-parse/sync';
import type { Cell, DocumentContent, DocumentTable, SourceDocument } from '../document.js';
import { directiveTable } from './directive-table.js';
import { gridTable } from './grid-table.js';
import type { RstLine } from './rst-line.js';
import { rstText } from './rst-text.js';
import { simpleTable } from './simple-table.js';

/** Reads the tables of a reStructuredText document: grid tables, simple tables, `list-table` and `csv-table`. */
export function readRst({ path, text }: SourceDocument): DocumentContent {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line, index): RstLine => ({ text: line.trimEnd(), number: index + 1 }));
  const tables: DocumentTable[] = [];
  let heading: Cell | undefined;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    if (isUnderline(line.text) && isTitle(lines[at - 1])) heading = cellOf(lines[at - 1]);
    const end = endOfBlock(lines, at);
    let found: DocumentTable | undefined;
    try {
      found = end === undefined ? undefined : tableIn(lines.slice(at, end));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      return { diagnostics: [brokenCsv(path, line.number, error.message)] };
    }
    if (found !== undefined) tables.push(plain(heading === undefined ? found : { heading, ...found }));
    // A block without a table is not looked at again, line by line.
    at = end ?? at + 1;
  }
  return { tables };
}

const GRID = /^\s*\+[-=+]+\+$/;
const SIMPLE = /^\s*=+(?: +=+)+$/;
const DIRECTIVE = /^(\s*)\.\. (?:list-table|csv-table)::/;

/** Returns the index after the table that starts at a line; undefined if none does. */
function endOfBlock(lines: readonly RstLine[], start: number): number | undefined {
  const first = lines[start]?.text ?? '';
  const directive = DIRECTIVE.exec(first);
  if (directive !== null) return endOfIndented(lines, start, directive[1]?.length ?? 0);
  if (GRID.test(first)) return endWhile(lines, start, (text) => /^\s*[+|]/.test(text));
  if (!SIMPLE.test(first)) return undefined;
  // The table ends with a border before a blank line, or at the end of the document.
  let border = start;
  for (let at = start + 1; at < lines.length; at++) {
    if (!SIMPLE.test(lines[at]?.text ?? '')) continue;
    border = at;
    if ((lines[at + 1]?.text ?? '') === '') break;
  }
  return border === start ? undefined : border + 1;
}

function endWhile(lines: readonly RstLine[], start: number, belongs: (text: string) => boolean): number {
  let end = start + 1;
  while (end < lines.length && belongs(lines[end]?.text ?? '')) end++;
  return end;
}

function endOfIndented(lines: readonly RstLine[], start: number, indentation: number): number {
  return endWhile(lines, start, (text) => text === '' || text.length - text.trimStart().length > indentation);
}

function tableIn(lines: readonly RstLine[]): DocumentTable | undefined {
  const first = lines[0]?.text ?? '';
  if (DIRECTIVE.test(first)) return directiveTable(lines);
  return GRID.test(first) ? gridTable(lines) : simpleTable(lines);
}

/** Returns the table with plain texts instead of markup. */
function plain({ header, rows, ...rest }: DocumentTable): DocumentTable {
  const cells = (row: readonly Cell[]) => row.map((cell) => ({ ...cell, text: rstText(cell.text) }));
  return { ...rest, header: cells(header), rows: rows.map(cells) };
}

function brokenCsv(file: string, line: number, message: string): Diagnostic {
  return {
    rule: 'documents-are-well-formed',
    severity: 'error',
    file,
    line,
    column: 1,
    message: `This csv-table is not CSV: ${message.split(',')[0]}.`,
    help: 'Put a cell that contains a quote into quotes, and double each quote inside.',
  };
}

function isUnderline(text: string): boolean {
  return /^([=\-~^"'`#*+.:_])\1{2,}$/.test(text);
}

function isTitle(line: RstLine | undefined): boolean {
  return line !== undefined && /^\S/.test(line.text) && !isUnderline(line.text);
}

function cellOf(line: RstLine | undefined): Cell | undefined {
  return line === undefined ? undefined : { text: rstText(line.text), line: line.number, column: 1 };
}
