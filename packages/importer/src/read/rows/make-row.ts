import type { Code } from '@error-contracts/catalog';
import { nameAtStart, toErrorName } from '../../names/error-name.js';
import { isDomain } from '../../names/is-domain.js';
import type { Cell, DocumentRecord } from '../documents/document.js';
import type { CodeCell } from './code-cell.js';
import type { ImportedRow } from './imported-row.js';

/** Returns the row of a record, for one of its codes. */
export function makeRow(record: DocumentRecord, code: Code, text: string, codeCell: CodeCell): ImportedRow {
  const { line, column, cells, entry, section } = record;
  const name = toErrorName(cells.name?.text ?? '') ?? toErrorName(codeCell.name ?? '') ?? nameAtStart(text);
  const status = statusIn(cells.status);
  const isErrorStatus = status !== undefined && status >= 400;
  const domain = cells.domain?.text.trim().toLowerCase();
  const heading = section === undefined ? undefined : domainOf(section);
  const translations = [...(record.translations ?? [])].flatMap(([tag, cell]) => {
    return cell.text.trim() === '' ? [] : [[tag, cell.text.trim()] as const];
  });
  return {
    code,
    text,
    ...(translations.length > 0 ? { translations: new Map(translations) } : {}),
    ...(name === undefined ? {} : { name }),
    ...(isErrorStatus ? { status } : {}),
    ...(status === undefined || isErrorStatus ? {} : { otherStatus: String(status) }),
    ...(domain !== undefined && isDomain(domain) ? { domain } : {}),
    ...(heading === undefined ? {} : { section: heading }),
    ...said('fix', cells.fix),
    ...said('cause', cells.cause),
    ...said('comment', cells.comment),
    ...(entry === undefined ? {} : { entry }),
    line,
    column,
  };
}

/** Returns the domain that a heading means: `user-accounts` for "User accounts". */
function domainOf(heading: string): string | undefined {
  // A key such as `subClass` is a word of a program.
  if (/[a-z][A-Z]/.test(heading)) return undefined;
  const word = heading
    .trim()
    .toLowerCase()
    .replace(/[\s_./]+/g, '-');
  return isDomain(word) ? word : undefined;
}

/** Cells that say nothing. */
const NOTHING = /^(?:[-–—/]+|n\/?a|none|无|暂无|なし|없음)?$/i;

function said<Key extends string>(key: Key, cell: Cell | undefined): { readonly [K in Key]?: string } {
  const text = cell?.text.trim() ?? '';
  return (NOTHING.test(text) ? {} : { [key]: text }) as { readonly [K in Key]?: string };
}

/** Returns the status in `404`, `HTTP 404` or `404 Not Found`; undefined for anything that is no status. */
export function statusIn(cell: Cell | undefined): number | undefined {
  const digits = /(?<!\d)[1-5]\d\d(?!\d)/.exec(cell?.text.normalize('NFKC') ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
