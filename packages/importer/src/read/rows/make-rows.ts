import type { Code, Diagnostic } from '@error-contracts/catalog';
import { type CodeKind, codeKindOf, compareCodes } from '@error-contracts/catalog/draft';
import type { Cell, DocumentRecord, ReadRecords } from '../documents/document.js';
import { kindOfCells, readCode } from '../documents/read-code.js';
import { type CodeCell, readCodeCell, withoutDeprecated } from './code-cell.js';
import type { ImportedRow, ReadRows } from './imported-row.js';
import { isSuccessName, isSuccessText } from './is-success.js';
import type { KnownCodes } from './known-codes.js';
import { languageDiagnostics } from './language-diagnostics.js';
import { makeRow, statusIn } from './make-row.js';
import { mixedKinds } from './mixed-kinds.js';
import * as remarks from './row-diagnostics.js';

/** How records become rows. */
export interface RowOptions {
  readonly skipped: ReadonlySet<string>;
  readonly codes: KnownCodes | undefined;
  /** The language that the texts are wanted in, if it is known. */
  readonly locale: string | undefined;
  /** True if a row that cannot be taken is an error. Otherwise it is left out, with a remark. */
  readonly strict: boolean;
}

/** A text, and where it stands. */
interface FoundText {
  readonly text: string;
  readonly cell: Cell | undefined;
}

/**
 * Returns the rows that the records mean, each code once. What a row cannot be taken for is a diagnostic, and the other
 * rows stay.
 */
export function makeRows(
  path: string,
  { records, tables }: Pick<ReadRecords, 'records' | 'tables'>,
  options: RowOptions,
): ReadRows {
  const { skipped, codes, locale, strict } = options;
  const kind = codes?.kind ?? kindOfRecords(records, skipped);
  const rows = new Map<Code, { readonly row: ImportedRow; readonly record: DocumentRecord }>();
  const twice = new Set<Code>();
  const skippedCodes = new Set<Code>();
  const diagnostics: Diagnostic[] = [];
  const report = ({ line, column }: Place, diagnostic: remarks.RowDiagnostic | undefined): void => {
    if (diagnostic === undefined) return;
    diagnostics.push({ ...diagnostic, file: path, line, column });
  };
  const addRow = (record: DocumentRecord, cell: Cell, code: Code, found: FoundText, codeCell: CodeCell): void => {
    const row = makeRow(record, code, withoutDeprecated(found.text), codeCell);
    const first = rows.get(code);
    if (first !== undefined) {
      if (first.row.text === row.text) return;
      twice.add(code);
      report(row, remarks.twoTexts(first, { row, record }));
      return;
    }
    rows.set(code, { row, record });
    report(found.cell ?? cell, remarks.invisibleCharacter(row));
    if (row.otherStatus !== undefined) report(record.cells.status ?? cell, remarks.noErrorStatus(row));
    if (row.text !== found.text) report(found.cell ?? cell, remarks.deprecatedText(row));
  };
  for (const record of records) {
    const cell = record.cells.code ?? { text: '', line: record.line, column: record.column };
    const codeCell = record.entry === undefined ? readCodeCell(cell) : { codes: [cell.text] };
    const found = textOf(record);
    if (skipped.has(skipWord(cell.text)) || codeCell.codes.every((one) => skipped.has(skipWord(one)))) {
      for (const one of codeCell.codes) {
        const read = readCode(one, kind);
        if (read.kind === 'code' || read.kind === 'success') skippedCodes.add(read.code);
      }
      continue;
    }
    if (codeCell.leftOut !== undefined && !codes?.has(cell.text)) {
      report(cell, remarks.leftOut(cell.text, codeCell.leftOut));
      continue;
    }
    if (codeCell.codes.length > 1) report(cell, remarks.severalCodes(cell.text, codeCell.codes.length));
    for (const one of codeCell.codes) {
      // The code of an entry of a catalogue is never a heading or a success.
      const read = readCode(one, kind, (code) => record.entry !== undefined || (codes?.has(code) ?? false));
      if (read.kind === 'empty' || read.kind === 'invalid') {
        report(cell, remarks.unusableCode(read, one, found.text));
        continue;
      }
      const isKnown = record.entry !== undefined || (codes?.has(read.code) ?? false);
      if (!isKnown && isSuccess(record, read, found.text)) {
        report(cell, remarks.success(one, found.text));
        continue;
      }
      if (read.kind === 'success') report(cell, remarks.zeroIsError(one, found.text));
      else if (codeCell.mark !== undefined) report(cell, remarks.markedCode(cell.text, read.code));
      else if (read.rewritten && codeCell.name === undefined && codeCell.codes.length === 1) {
        report(cell, remarks.rewrittenCode(cell.text, read.code));
      }
      if (found.text.trim() === '') {
        report(
          cell,
          remarks.missingText(
            read.code,
            [...(record.translations ?? [])].filter(([, { text }]) => text.trim() !== '').map(([tag]) => tag),
            locale,
          ),
        );
        continue;
      }
      if (found.cell !== undefined && found.cell === record.further?.[0])
        report(found.cell, remarks.furtherText(read.code));
      addRow(record, cell, read.code, found, codeCell);
    }
  }
  for (const code of twice) rows.delete(code);
  if (rows.size === 0 && !diagnostics.some(({ severity }) => severity === 'error'))
    report({ line: 1, column: 1 }, remarks.NO_ROWS);
  const all = [...rows.values()].map(({ row }) => row);
  // What the catalogue says of its codes needs no remark.
  const mixed = codes === undefined ? mixedKinds(all) : undefined;
  if (mixed !== undefined) report(mixed.place, mixed.diagnostic);
  const isCatalog = records.some(({ entry }) => entry !== undefined);
  if (locale !== undefined && !isCatalog) {
    for (const { row, diagnostic } of languageDiagnostics(all, locale)) report(row, diagnostic);
  }
  // If no row is left, what is wrong with each of them is why nothing is imported.
  const told = strict || rows.size === 0 ? diagnostics : diagnostics.map(remarks.asRemark);
  const sorted = all.sort((a, b) => compareCodes(a.code, b.code));
  return { rows: sorted, skipped: [...skippedCodes, ...twice], kind, tables, diagnostics: told };
}

/** Returns a cell as `--skip` names it. */
export function skipWord(cell: string): string {
  return cell.normalize('NFKC').trim();
}

/** Returns the text of an error: that of its column, or that of a further column. */
function textOf({ cells, further = [] }: DocumentRecord): FoundText {
  const cell = cells.message?.text.trim() ? cells.message : (further[0] ?? cells.message);
  return { text: cell?.text ?? '', cell };
}

/** Returns whether a row stands for success: by its text and its status, and not by a zero alone. */
function isSuccess({ cells }: DocumentRecord, read: ReturnType<typeof readCode>, text: string): boolean {
  const name = makeName(cells.name?.text ?? '');
  const status = statusIn(cells.status);
  const isFine = status !== undefined && status < 400;
  if (read.kind === 'success')
    return read.isWord || text.trim() === '' || isSuccessText(text) || isFine || isSuccessName(name);
  if (isFine || status === undefined) return isSuccessText(text) || (isFine && isSuccessName(name));
  return false;
}

function makeName(text: string): string {
  return text.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}

function kindOfRecords(records: readonly DocumentRecord[], skipped: ReadonlySet<string>): CodeKind {
  const entries = records.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  if (entries.length > 0) return codeKindOf(entries);
  return kindOfCells(
    records.flatMap((record) => {
      const { code } = record.cells;
      if (code === undefined || textOf(record).text.trim() === '') return [];
      const { codes, leftOut } = readCodeCell(code);
      return leftOut === undefined && !skipped.has(skipWord(code.text)) ? codes : [];
    }),
  );
}

type Place = Pick<Diagnostic, 'line' | 'column'>;
