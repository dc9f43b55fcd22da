import { nameFromText } from '../../names/error-name.js';
import type { ImportedRow } from './imported-row.js';

/** The rows, with the names or by the English texts that another document gives the same codes; a name of their own stays. */
export function namesFrom(rows: readonly ImportedRow[], english: readonly ImportedRow[]): readonly ImportedRow[] {
  const names = new Map(english.map((row) => [row.code, row.name ?? nameFromText(row.english ?? row.text)]));
  return rows.map((row) => {
    const name = row.name ?? names.get(row.code);
    return name === undefined ? row : { ...row, name };
  });
}
