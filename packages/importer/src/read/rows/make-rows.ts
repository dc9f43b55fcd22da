import type { Diagnostic, Severity } from '@error-contracts/catalog';
import { excerpt } from '@error-contracts/catalog/message';
import { toErrorName } from '../../names/error-name.js';
import { isDomain } from '../../names/is-domain.js';
import type { Cell, DocumentRecord } from '../documents/document.js';
import { readCode } from '../documents/read-code.js';
import type { ImportedRow, ReadRows } from './imported-row.js';

/** The rows that records amount to: each code once; what is no code, has no text or has two is a Problem. */
export function makeRows(path: string, records: readonly DocumentRecord[], skipped: ReadonlySet<string>): ReadRows {
  const rows = new Map<number, ImportedRow>();
  const leftOut = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const report = (severity: Severity, rule: string, at: { line: number; column: number }, said: Said): void => {
    diagnostics.push({ rule, severity, file: path, line: at.line, column: at.column, ...said });
  };
  for (const record of records) {
    const cell = record.cells.code ?? { text: '', line: record.line, column: record.column };
    const text = record.cells.message?.text || record.cells.english?.text || '';
    const read = readCode(cell.text);
    if (skipped.has(cell.text.normalize('NFKC').trim())) {
      if (read.kind === 'code') leftOut.add(read.code);
      continue;
    }
    if (read.kind === 'none' && text.trim() === '') continue;
    if (read.kind !== 'code') {
      const heading = text.trim() === '';
      if (read.kind === 'success') report('warning', 'codes-are-numbers', cell, success(cell.text));
      else if (heading) report('warning', 'codes-are-numbers', cell, headingRow(cell.text));
      else report('error', 'codes-are-numbers', cell, noCode(read, cell.text, text));
      continue;
    }
    if (read.fullWidth) report('warning', 'codes-are-numbers', cell, fullWidth(cell.text, read.code));
    if (text.trim() === '') {
      report('error', 'errors-have-a-text', cell, noText(read.code));
      continue;
    }
    const row = makeRow(record, read.code, text);
    const first = rows.get(row.code);
    if (first === undefined) rows.set(row.code, row);
    else if (first.text !== row.text) report('error', 'codes-have-one-text', row, twoTexts(first, row));
    const hidden = first === undefined ? HIDDEN.exec(text)?.[0] : undefined;
    if (hidden !== undefined) {
      report('warning', 'texts-show-every-character', record.cells.message ?? row, unseen(row, hidden));
    }
  }
  if (rows.size === 0 && !diagnostics.some(({ severity }) => severity === 'error')) {
    report('error', 'tables-have-codes-and-texts', { line: 1, column: 1 }, NO_ROWS);
  }
  return { rows: [...rows.values()].sort((a, b) => a.code - b.code), skipped: [...leftOut], diagnostics };
}

type Said = Pick<Diagnostic, 'message' | 'value' | 'help'>;

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

/** `404`, `HTTP 404` or `404 Not Found`; whatever is no status of an error tells nothing. */
function statusOf(cell: Cell | undefined): number | undefined {
  const digits = /(?<!\d)[45]\d\d(?!\d)/.exec(cell?.text.normalize('NFKC') ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** Controls, marks of direction and characters without width: a reader does not see them. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

function success(text: string): Said {
  return { message: `${excerpt(text)} stands for success and is no error.`, help: 'It was left out, as it should be.' };
}

function headingRow(text: string): Said {
  return { message: `${excerpt(text)} has no text beside it.`, help: 'It was taken for a heading and left out.' };
}

function noCode(
  read: { readonly kind: string; readonly reason?: string; readonly help?: string },
  cell: string,
  text: string,
): Said {
  const reason = read.reason ?? 'is missing';
  const skip =
    cell.trim() === ''
      ? 'Write its code into the document.'
      : `${read.help} Or leave the row out: --skip=${cell.trim()}`;
  return { message: `The code of ${excerpt(text)} ${reason}.`, value: JSON.stringify(cell), help: skip };
}

function fullWidth(text: string, code: number): Said {
  return { message: `${excerpt(text)} is written in full-width digits.`, help: `It was read as ${code}.` };
}

function noText(code: number): Said {
  return {
    message: `The code ${code} has no text.`,
    help: `Write its text into the document, or leave it out: --skip=${code}`,
  };
}

function twoTexts(first: ImportedRow, second: ImportedRow): Said {
  const texts = `${excerpt(first.text)} on line ${first.line} and ${excerpt(second.text)} on line ${second.line}`;
  return {
    message: `The code ${second.code} has two texts: ${texts}.`,
    value: String(second.code),
    help: `Correct one of the two in a copy of the document, or leave the code out: --skip=${second.code}`,
  };
}

function unseen({ code, text }: ImportedRow, hidden: string): Said {
  const unit = `U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: `The text of ${code} holds ${unit}, which a reader does not see.`,
    value: JSON.stringify(text),
    help: 'It was kept as it is; correct the document if it should not be there.',
  };
}

const NO_ROWS: Said = {
  message: 'The document has a table of errors without a row.',
  help: 'Name the document with the codes.',
};
