import { excerpt } from '@error-contracts/catalog/message';
import { areOneLanguage, isForeignText, languageOf } from '../documents/columns/text-language.js';
import { quoted } from '../option.js';
import type { ImportedRow } from './imported-row.js';
import type { RowDiagnostic } from './row-diagnostics.js';

/** A remark on a row. */
interface RowRemark {
  readonly row: ImportedRow;
  readonly diagnostic: RowDiagnostic;
}

/** Returns the remarks on texts that are in another language than the one that they are imported for. */
export function languageDiagnostics(rows: readonly ImportedRow[], locale: string): readonly RowRemark[] {
  const [first] = rows;
  if (first === undefined) return [];
  const foreign = rows.filter(({ text }) => isForeignText(text, locale));
  if (foreign.length * 2 > rows.length || foreign.length === 0) {
    const language = languageOf(rows.map(({ text }) => text));
    const scripts = foreign.length > 0;
    if (language === undefined ? !scripts : areOneLanguage(language, locale)) return [];
    return [{ row: foreign[0] ?? first, diagnostic: otherLanguage(language, locale, foreign[0] ?? first) }];
  }
  return foreign.map((row) => ({ row, diagnostic: otherScript(row, locale) }));
}

function otherLanguage(language: string | undefined, locale: string, row: ImportedRow): RowDiagnostic {
  const seems =
    language === undefined ? `are not in the script of ${locale}` : `seem to be in ${language}, not in ${locale}`;
  return {
    rule: 'texts-are-in-the-wanted-language',
    severity: 'warning',
    message: `The texts ${seems}, such as ${excerpt(row.text)}.`,
    value: JSON.stringify(row.text),
    help:
      language === undefined
        ? 'Name their language with --locale, or with --source-locale for a new catalogue.'
        : `If so, import them with --locale ${quoted(language)}, or with --source-locale ${quoted(language)} for a new catalogue.`,
  };
}

function otherScript({ code, text }: ImportedRow, locale: string): RowDiagnostic {
  return {
    rule: 'texts-are-in-the-wanted-language',
    severity: 'warning',
    message: `The text of ${typeof code === 'number' ? code : excerpt(code)} is not in the script of ${locale}.`,
    value: JSON.stringify(text),
    help: 'It was taken. Correct the document if another column has its text.',
  };
}
