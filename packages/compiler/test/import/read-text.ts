import type { DocumentFormat } from '../../src/import/document.js';
import type { ReadOptions } from '../../src/import/read-rows.js';
import { readRows } from '../../src/import/read-rows.js';

/** What a document says, as short tuples: code, text and line of each row, and the Problems as `line rule`. */
export async function readText(format: DocumentFormat, text: string, options: ReadOptions = {}) {
  const { rows, problems } = await readRows({ path: `document.${format}`, format, text }, options);
  return {
    rows: rows.map(({ code, text: wording, line }) => [code, wording, line] as const),
    problems: problems.map(({ line, rule, severity }) => `${line} ${severity} ${rule}`),
    full: { rows, problems },
  };
}
