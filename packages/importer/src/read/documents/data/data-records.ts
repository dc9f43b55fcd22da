import type { Diagnostic } from '@error-contracts/catalog';
import type { DataNode, DocumentRecord, ReadRecords } from '../document.js';
import { type TableContext, tableRecords } from '../tables/table-records.js';
import { dataTables } from './data-tables.js';

/** Returns the errors of nested data, such as JSON. */
export function dataRecords(path: string, root: DataNode, context: TableContext): ReadRecords {
  const isNamed = context.named.code !== undefined || context.tables.length > 0;
  if (isOpenApi(root) && !isNamed) return { records: [], tables: [], diagnostics: [openApi(path)] };
  const read = tableRecords(path, dataTables(root), context);
  if (read.records.length === 0) {
    const chosen = read.diagnostics.filter(({ severity }) => severity === 'error');
    const isChoice = context.tables.length > 0 && chosen.length > 0;
    return { ...read, diagnostics: isChoice ? chosen : [wrongShape(path, root)] };
  }
  const byKey = read.records.find((record) => record.byKey === true);
  if (byKey === undefined || context.codes !== undefined) return read;
  return { ...read, diagnostics: [...read.diagnostics, keysAsCodes(path, byKey)] };
}

function isOpenApi(root: DataNode): boolean {
  return root.kind === 'map' && root.members.some(({ key }) => key.text === 'openapi' || key.text === 'swagger');
}

function openApi(file: string): Diagnostic {
  return {
    rule: 'tables-have-codes-and-texts',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: 'This is an OpenAPI document. Its responses are HTTP statuses and not codes of errors.',
    help: 'If a part of it lists codes, name that with --table, or its properties with --code-column.',
  };
}

const MOST_SHOWN = 8;

const KINDS: Readonly<Record<DataNode['kind'], string>> = {
  list: 'an array without them',
  boolean: 'a boolean',
  null: 'null',
  number: 'a number',
  map: 'an empty object',
  string: 'a string',
};

function wrongShape(path: string, root: DataNode): Diagnostic {
  const sample = root.kind === 'list' ? root.items.find(({ kind }) => kind === 'map') : root;
  const keys = sample?.kind === 'map' ? sample.members.map(({ key }) => JSON.stringify(key.text)) : [];
  const more = keys.length > MOST_SHOWN ? ', …' : '';
  const found =
    keys.length > 0
      ? `${root.kind === 'list' ? 'an array of objects' : 'an object'} with ${keys.slice(0, MOST_SHOWN).join(', ')}${more}`
      : KINDS[root.kind];
  return {
    rule: 'tables-have-codes-and-texts',
    severity: 'error',
    file: path,
    line: 1,
    column: 1,
    message: `The document has no errors with codes in it: it is ${found}.`,
    help: 'Make it [{ "code": 2004, "message": "…" }] or { "2004": "…" }, or name its properties with --code-column and --message-column.',
  };
}

/** Many files have texts by keys that are not errors. */
function keysAsCodes(file: string, { line, column }: DocumentRecord): Diagnostic {
  return {
    rule: 'tables-have-codes-and-texts',
    severity: 'warning',
    file,
    line,
    column,
    message: 'The keys of this document are taken for the codes of errors.',
    help: 'If they are no codes, name the properties with --code-column and --message-column.',
  };
}
