import type { Code, Diagnostic } from '@error-contracts/catalog';
import { excerpt } from '@error-contracts/catalog/message';
import { INVISIBLE } from '@error-contracts/runtime/text';
import type { ReadCode } from '../documents/read-code.js';
import type { ImportedRow } from './imported-row.js';

/** A diagnostic of a row, without its place. */
export type RowDiagnostic = Omit<Diagnostic, 'file' | 'line' | 'column'>;

/** Returns the diagnostic of a row without a code; undefined if the row is empty. */
export function unusableCode(
  read: Exclude<ReadCode, { readonly kind: 'code' }>,
  cell: string,
  text: string,
): RowDiagnostic | undefined {
  const hasText = text.trim() !== '';
  if (read.kind === 'empty' && !hasText) return undefined;
  if (read.kind !== 'success' && hasText) {
    const reason = read.kind === 'invalid' ? read.reason : 'is missing';
    const help =
      read.kind === 'invalid'
        ? `${read.help} Or leave the row out: ${skipOption(cell.trim())}`
        : 'Write its code into the document.';
    const message = `The code of ${excerpt(text)} ${reason}.`;
    return { rule: 'codes-fit-the-catalogue', severity: 'error', message, value: JSON.stringify(cell), help };
  }
  const [message, help] =
    read.kind === 'success'
      ? [`${excerpt(cell)} means success and is not an error.`, 'The row was left out.']
      : [`${excerpt(cell)} has no text beside it.`, 'The row was taken as a heading and left out.'];
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

/** Returns the diagnostic of a code without a text. */
export function missingText(code: Code): RowDiagnostic {
  return {
    rule: 'errors-have-a-text',
    severity: 'error',
    message: `The code ${shownCode(code)} has no text.`,
    help: `Write its text into the document, or leave it out: ${skipOption(code)}`,
  };
}

/** Returns the diagnostic of two rows with one code and different texts. */
export function twoTexts(first: ImportedRow, second: ImportedRow): RowDiagnostic {
  const texts = `${excerpt(first.text)} on line ${first.line} and ${excerpt(second.text)} on line ${second.line}`;
  return {
    rule: 'codes-have-one-text',
    severity: 'error',
    message: `The code ${shownCode(second.code)} has two texts: ${texts}.`,
    value: String(second.code),
    help: `Correct one of the two in a copy of the document, or leave the code out: ${skipOption(second.code)}`,
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

/** Returns a code for a sentence: a text in quotes. */
function shownCode(code: Code): string {
  return typeof code === 'number' ? String(code) : excerpt(code);
}

/** Returns the option that leaves out a code, as a person types it in a shell. */
function skipOption(code: Code): string {
  const word = String(code);
  return /^[\w.:/,@%+-]+$/.test(word) ? `--skip=${word}` : `--skip='${word.replaceAll("'", "'\\''")}'`;
}
