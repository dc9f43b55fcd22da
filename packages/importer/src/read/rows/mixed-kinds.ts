import { excerpt } from '@error-contracts/catalog/message';
import type { ImportedRow } from './imported-row.js';
import type { RowDiagnostic } from './row-diagnostics.js';

/** What is odd about the codes of a document, and the row that shows it. */
interface MixedKinds {
  readonly place: ImportedRow;
  readonly diagnostic: RowDiagnostic;
}

/** Returns the remark that integers became texts because other codes are none; undefined if there is nothing to say. */
export function mixedKinds(rows: readonly ImportedRow[]): MixedKinds | undefined {
  const [texts, integers] = [rows.filter((row) => !isInteger(row)), rows.filter(isInteger)];
  const odd = (texts.length <= integers.length ? texts : integers)[0];
  const text = texts[0];
  if (odd === undefined || text === undefined || integers.length === 0) return undefined;
  return {
    place: odd,
    diagnostic: {
      rule: 'codes-fit-the-catalogue',
      severity: 'warning',
      message: `The codes are of two kinds: integers (${integers.length}) and texts (${texts.length}), such as ${excerpt(String(text.code))}.`,
      value: JSON.stringify(odd.code),
      help: 'All of them are read as texts. If some are no codes, leave them out with --skip.',
    },
  };
}

/** A number such as `007` is a text, because an integer would lose its zeros. */
function isInteger({ code }: ImportedRow): boolean {
  return typeof code === 'string' && /^-?[1-9]\d*$/.test(code) && Number.isSafeInteger(Number(code));
}
