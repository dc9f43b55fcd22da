import type { Diagnostic } from '@error-contracts/catalog';
import { toErrorName } from '../../names/error-name.js';
import { isDomain } from '../../names/is-domain.js';
import type { Cell, DocumentRecord } from '../documents/document.js';
import { readCode } from '../documents/read-code.js';
import type { ImportedRow, ReadRows } from './imported-row.js';
import {
  fullWidthCode,
  invisibleCharacter,
  missingText,
  NO_ROWS,
  type RowDiagnostic,
  twoTexts,
  unusableCode,
} from './row-diagnostics.js';

/**
 * Returns the rows that the records mean, each code once. A wrong code, no text or two texts for a code is a
 * diagnostic.
 */
export function makeRows(path: string, records: readonly DocumentRecord[], skipped: ReadonlySet<string>): ReadRows {
  const rows = new Map<number, ImportedRow>();
  const skippedCodes = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const report = ({ line, column }: Place, diagnostic: RowDiagnostic | undefined): void => {
    if (diagnostic !== undefined) diagnostics.push({ ...diagnostic, file: path, line, column });
  };
  for (const record of records) {
    const cell = record.cells.code ?? { text: '', line: record.line, column: record.column };
    const text = record.cells.message?.text || record.cells.english?.text || '';
    const read = readCode(cell.text);
    if (skipped.has(cell.text.normalize('NFKC').trim())) {
      if (read.kind === 'code') skippedCodes.add(read.code);
      continue;
    }
    if (read.kind !== 'code') {
      report(cell, unusableCode(read, cell.text, text));
      continue;
    }
    if (read.fullWidth) report(cell, fullWidthCode(cell.text, read.code));
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
  return { rows: [...rows.values()].sort((a, b) => a.code - b.code), skipped: [...skippedCodes], diagnostics };
}

type Place = Pick<Diagnostic, 'line' | 'column'>;

function makeRow({ line, column, cells, entry }: DocumentRecord, code: number, text: string): ImportedRow {
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
