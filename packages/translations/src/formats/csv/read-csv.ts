import { brokenFile, nothingRead } from '../file-diagnostics.js';
import { readTable } from '../table/read-table.js';
import { decodeText } from '../text/decode-text.js';
import type { ReadTranslations } from '../translation-format.js';
import { csvRows } from './csv-rows.js';

/** Reads CSV with a comma, a semicolon or a tab as separator, or with the line `sep=;` of Excel. */
export function readCsv(path: string, bytes: Uint8Array): ReadTranslations {
  const { text, diagnostic } = decodeText(path, bytes);
  if (text === undefined) return nothingRead(diagnostic);
  const body = text.replace(/^\ufeff/, '');
  const said = /^sep=([,;\t|])\r?\n/.exec(body);
  const above = said === null ? 0 : 1;
  const { rows, open } = csvRows(said === null ? body : body.slice(said[0].length), said?.[1] ?? separatorOf(body));
  if (rows === undefined) {
    const place = { line: open.line + above, column: open.column };
    return nothingRead(brokenFile(path, open.what, QUOTES, place));
  }
  const read = readTable(path, rows, true);
  return above === 0 ? read : moved(read, above);
}

const QUOTES = 'Put a cell with a quote into quotes, and double each quote inside. A cut-off file is not taken.';

/** Returns the separator that is most frequent in the header. */
function separatorOf(text: string): string {
  const header = (/^.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const SEPARATORS = [',', ';', '\t'];

function moved(read: ReadTranslations, lines: number): ReadTranslations {
  const down = <Placed extends { readonly line: number }>(one: Placed): Placed => ({ ...one, line: one.line + lines });
  return { ...read, units: read.units.map(down), diagnostics: read.diagnostics.map(down) };
}
