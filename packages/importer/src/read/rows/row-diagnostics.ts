import type { Code, Diagnostic } from '@error-contracts/catalog';
import { excerpt } from '@error-contracts/catalog/message';
import { INVISIBLE } from '@error-contracts/runtime/text';
import type { DocumentRecord } from '../documents/document.js';
import type { ReadCode } from '../documents/read-code.js';
import { option, quoted } from '../option.js';
import type { ImportedRow } from './imported-row.js';

/** A diagnostic of a row, without its place. */
export type RowDiagnostic = Omit<Diagnostic, 'file' | 'line' | 'column'>;

/** Returns the diagnostic of a row without a code; undefined if the row is empty. */
export function unusableCode(
  read: Exclude<ReadCode, { readonly kind: 'code' | 'success' }>,
  cell: string,
  text: string,
): RowDiagnostic | undefined {
  const hasText = text.trim() !== '';
  if (read.kind === 'empty' && !hasText) return undefined;
  if (!hasText) {
    return warning(`${excerpt(cell)} has no text beside it.`, 'The row was taken as a heading and left out.');
  }
  const reason = read.kind === 'invalid' ? read.reason : 'is missing';
  const help =
    read.kind === 'invalid'
      ? `${read.help} Or leave the row out: ${skipOption(cell.trim())}`
      : 'Write its code into the document.';
  const message = `The code of ${excerpt(text)} ${reason}.`;
  return { rule: 'codes-fit-the-catalogue', severity: 'error', message, value: JSON.stringify(cell), help };
}

/** Returns the diagnostic of a cell that stands for no code of its own, such as a range. */
export function leftOut(cell: string, reason: string): RowDiagnostic {
  return {
    rule: 'codes-fit-the-catalogue',
    severity: 'error',
    message: `${excerpt(cell)} ${reason}.`,
    value: JSON.stringify(cell),
    help: `Write each code in a row of its own, or leave the row out: ${skipOption(cell.trim())}`,
  };
}

/** Returns the remark on a row that stands for success. */
export function success(cell: string, text: string): RowDiagnostic {
  const says = text.trim() === '' ? '' : ` (${excerpt(text)})`;
  return warning(`${excerpt(cell)}${says} means success and is not an error.`, 'The row was left out.');
}

/** Returns the remark on a code that means success elsewhere. */
export function zeroIsError(cell: string, text: string): RowDiagnostic {
  return warning(
    `${excerpt(cell)} was read as the code of an error, because its text says so: ${excerpt(text)}.`,
    `If it means success, leave it out: ${skipOption(cell.trim())}`,
  );
}

/** Returns the remark on a cell with several codes. */
export function severalCodes(cell: string, count: number): RowDiagnostic {
  return warning(`${excerpt(cell)} has ${count} codes.`, 'Each was read as an error with this text.');
}

/** Returns the remark on a code with the sign of a footnote, or with a word that it is deprecated. */
export function markedCode(cell: string, code: Code): RowDiagnostic {
  return warning(`${excerpt(cell)} has a mark.`, `It was read as ${code}. Look up what the mark means.`);
}

/** Returns the remark on a text that ends with the word that its error is deprecated. */
export function deprecatedText({ code }: ImportedRow): RowDiagnostic {
  return {
    rule: 'texts-show-every-character',
    severity: 'warning',
    message: `The text of ${shownCode(code)} says that it is deprecated.`,
    help: 'The text was taken without that. Mark the error with error-contracts deprecate, if it is no longer sent.',
  };
}

/** Returns the remark on a text that another column has. */
export function furtherText(code: Code): RowDiagnostic {
  return {
    rule: 'errors-have-a-text',
    severity: 'warning',
    message: `The code ${shownCode(code)} has no text in the column of the texts.`,
    help: 'The text of the next column was taken.',
  };
}

/** Returns the remark on a status such as 200 beside an error. */
export function noErrorStatus({ code, otherStatus }: ImportedRow): RowDiagnostic {
  return warning(
    `The status ${otherStatus} of ${shownCode(code)} is none of an error.`,
    'The status 400 was assumed. Write the right one into the catalogue.',
  );
}

function warning(message: string, help: string): RowDiagnostic {
  return { rule: 'codes-fit-the-catalogue', severity: 'warning', message, help };
}

/** Returns the diagnostic of a code in full-width characters, or with a typographic minus sign. */
export function rewrittenCode(cell: string, code: Code): RowDiagnostic {
  const how = [
    ...(/[０-９]/.test(cell) ? ['in full-width digits'] : /[！-～]/.test(cell) ? ['in full-width letters'] : []),
    ...(/^[−–]/.test(cell.trim()) ? ['with a dash for a minus'] : []),
  ];
  const message = `${excerpt(cell)} is written ${how.length > 0 ? how.join(' and ') : 'otherwise'}.`;
  return { rule: 'codes-fit-the-catalogue', severity: 'warning', message, help: `It was read as ${code}.` };
}

/** Returns the diagnostic of a code without a text, but with texts in some other languages. */
export function missingText(code: Code, others: readonly string[] = [], locale?: string): RowDiagnostic {
  const wanted = locale === undefined || others.length === 0 ? '' : ` in ${locale}, only in ${others.join(', ')}`;
  return {
    rule: 'errors-have-a-text',
    severity: 'error',
    message: `The code ${shownCode(code)} has no text${wanted}.`,
    help: `Write its text into the document, or leave it out: ${skipOption(code)}`,
  };
}

/** A row, and the record of which it was made. */
interface RowOfRecord {
  readonly row: ImportedRow;
  readonly record: DocumentRecord;
}

/** Returns the diagnostic of two rows with one code and different texts. */
export function twoTexts(first: RowOfRecord, second: RowOfRecord): RowDiagnostic {
  const [one, other] = [first.row, second.row];
  const texts = `${excerpt(one.text)} on line ${one.line} and ${excerpt(other.text)} on line ${other.line}`;
  const [table, otherTable] = [first.record.table, second.record.table];
  const isOfTwo = table !== undefined && otherTable !== undefined && table !== otherTable;
  const help = isOfTwo
    ? `Import one table alone: ${option('--table', table)} or ${option('--table', otherTable)}. Or leave the code out: ${skipOption(other.code)}`
    : `Correct one of the two in a copy of the document, or leave the code out: ${skipOption(other.code)}`;
  return {
    rule: 'codes-have-one-text',
    severity: 'error',
    message: `The code ${shownCode(other.code)} has two texts: ${texts}.`,
    value: String(other.code),
    help,
  };
}

/** One character that a reader of the text does not see. */
const HIDDEN = new RegExp(`[\\t${INVISIBLE}]`);

/** Returns the diagnostic of a text with an invisible character; undefined for other texts. */
export function invisibleCharacter({ code, text }: ImportedRow): RowDiagnostic | undefined {
  const character = HIDDEN.exec(text)?.[0];
  if (character === undefined) return undefined;
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    rule: 'texts-show-every-character',
    severity: 'warning',
    message: `The text of ${shownCode(code)} contains ${name}, which is invisible.`,
    value: JSON.stringify(text),
    help: 'It was kept. Correct the document if it should not be there.',
  };
}

/** The diagnostic of a document that has a table of errors, but no error in it. */
export const NO_ROWS: RowDiagnostic = {
  rule: 'tables-have-codes-and-texts',
  severity: 'error',
  message: 'The document has a table of errors without rows.',
  help: 'Name the document with the codes.',
};

/** Returns the remark that a row was left out, if the diagnostic is an error. */
export function asRemark(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.severity !== 'error') return diagnostic;
  const what = diagnostic.rule === 'codes-have-one-text' ? 'Both rows were' : 'The row was';
  return { ...diagnostic, severity: 'warning', help: `${what} left out. ${diagnostic.help}` };
}

/** Returns a code for a sentence: a text in quotes. */
function shownCode(code: Code): string {
  return typeof code === 'number' ? String(code) : excerpt(code);
}

/** Returns the option that leaves out a code, as a person types it in a shell. A code may start with a minus. */
function skipOption(code: Code): string {
  const word = String(code);
  return `--skip=${/^[\w.:/,@%+-]+$/.test(word) ? word : quoted(word)}`;
}
