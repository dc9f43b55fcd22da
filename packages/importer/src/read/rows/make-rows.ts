import type { Code, Diagnostic } from '@error-contracts/catalog';
import { type CodeKind, codeKindOf, compareCodes } from '@error-contracts/catalog/draft';
import { toErrorName } from '../../names/error-name.js';
import { isDomain } from '../../names/is-domain.js';
import type { Cell, DocumentRecord } from '../documents/document.js';
import { kindOfCells, readCode } from '../documents/read-code.js';
import type { ImportedRow, ReadRows } from './imported-row.js';
import type { KnownCodes } from './known-codes.js';
import { mixedKinds } from './mixed-kinds.js';
import {
  invisibleCharacter,
  missingText,
  NO_ROWS,
  type RowDiagnostic,
  rewrittenCode,
  twoTexts,
  unusableCode,
} from './row-diagnostics.js';

/**
 * Returns the rows that the records mean, each code once. A wrong code, no text or two texts for a code is a
 * diagnostic.
 */
export function makeRows(
  path: string,
  records: readonly DocumentRecord[],
  skipped: ReadonlySet<string>,
  codes?: KnownCodes,
): ReadRows {
  const kind = codes?.kind ?? kindOfRecords(records, skipped);
  const rows = new Map<Code, ImportedRow>();
  const skippedCodes = new Set<Code>();
  const diagnostics: Diagnostic[] = [];
  const report = ({ line, column }: Place, diagnostic: RowDiagnostic | undefined): void => {
    if (diagnostic !== undefined) diagnostics.push({ ...diagnostic, file: path, line, column });
  };
  for (const record of records) {
    const cell = record.cells.code ?? { text: '', line: record.line, column: record.column };
    const text = record.cells.message?.text || record.cells.english?.text || '';
    // The code of an entry of a catalogue is never a heading or a success.
    const read = readCode(cell.text, kind, (code) => record.entry !== undefined || (codes?.has(code) ?? false));
    if (skipped.has(skipWord(cell.text))) {
      if (read.kind === 'code') skippedCodes.add(read.code);
      continue;
    }
    if (read.kind !== 'code') {
      report(cell, unusableCode(read, cell.text, text));
      continue;
    }
    if (read.rewritten) report(cell, rewrittenCode(cell.text, read.code));
    if (text.trim() === '') {
      report(cell, missingText(read.code));
      continue;
    }
    const row = makeRow(record, read.code, text);
    const first = rows.get(row.code);
    if (first === undefined) {
      rows.set(row.code, row);
      report(record.cells.message ?? row, invisibleCharacter(row));
    } else if (first.text !== row.text) report(row, twoTexts(first, row));
  }
  if (rows.size === 0 && !diagnostics.some(({ severity }) => severity === 'error')) {
    report({ line: 1, column: 1 }, NO_ROWS);
  }
  // What the catalogue says of its codes needs no remark.
  const mixed = codes === undefined ? mixedKinds([...rows.values()]) : undefined;
  if (mixed !== undefined) report(mixed.place, mixed.diagnostic);
  const sorted = [...rows.values()].sort((a, b) => compareCodes(a.code, b.code));
  return { rows: sorted, skipped: [...skippedCodes], kind, diagnostics };
}

/** Returns a cell as `--skip` names it. */
export function skipWord(cell: string): string {
  return cell.normalize('NFKC').trim();
}

function kindOfRecords(records: readonly DocumentRecord[], skipped: ReadonlySet<string>): CodeKind {
  const entries = records.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  if (entries.length > 0) return codeKindOf(entries);
  return kindOfCells(
    records.flatMap(({ cells: { code, message, english } }) => {
      const hasText = (message?.text || english?.text || '').trim() !== '';
      return code === undefined || !hasText || skipped.has(skipWord(code.text)) ? [] : [code.text];
    }),
  );
}

type Place = Pick<Diagnostic, 'line' | 'column'>;

function makeRow({ line, column, cells, entry }: DocumentRecord, code: Code, text: string): ImportedRow {
  const name = toErrorName(cells.name?.text ?? '');
  const status = statusOf(cells.status);
  const domain = cells.domain?.text.trim().toLowerCase();
  const english = cells.english?.text.trim();
  return {
    code,
    text,
    ...(english ? { english } : {}),
    ...(name === undefined ? {} : { name }),
    ...(status === undefined ? {} : { status }),
    ...(domain !== undefined && isDomain(domain) ? { domain } : {}),
    ...(entry === undefined ? {} : { entry }),
    line,
    column,
  };
}

/**
 * Returns the status in `404`, `HTTP 404` or `404 Not Found`; undefined for anything that is not the status of an
 * error.
 */
function statusOf(cell: Cell | undefined): number | undefined {
  const digits = /(?<!\d)[45]\d\d(?!\d)/.exec(cell?.text.normalize('NFKC') ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
