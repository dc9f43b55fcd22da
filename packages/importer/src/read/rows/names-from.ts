import { nameFromText } from '../../names/error-name.js';
import { englishOf, type ImportedRow } from './imported-row.js';

/**
 * Returns the rows with names from another document: its names for the same codes, or names made of its English texts.
 */
export function namesFrom(rows: readonly ImportedRow[], english: readonly ImportedRow[]): readonly ImportedRow[] {
  const names = new Map(english.map((row) => [row.code, row.name ?? nameFromText(englishOf(row) ?? row.text)]));
  return rows.map((row) => {
    const name = row.name ?? names.get(row.code);
    return name === undefined ? row : { ...row, name };
  });
}
