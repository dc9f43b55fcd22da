import type { Diagnostic } from '@error-contracts/catalog';
import { toErrorName } from '../../../names/error-name.js';
import type { KnownCodes } from '../../rows/known-codes.js';
import { isSurelyCode } from '../code-like.js';
import type { Cell, ColumnNames, DataMember, DataNode, DocumentRecord, ReadRecords, Role } from '../document.js';
import { columnRoles } from '../tables/column-roles.js';

/**
 * Returns the errors of nested data. It has objects with a code and a text at any depth, or texts or objects by their
 * codes.
 */
export function dataRecords(
  path: string,
  root: DataNode,
  named: ColumnNames,
  codes: KnownCodes | undefined,
): ReadRecords {
  const records = recordsIn(root, undefined, { named, codes });
  if (records.length === 0) return { records, diagnostics: [wrongShape(path, root)] };
  const byKey = records.find(({ byKey }) => byKey === true);
  return { records, diagnostics: byKey === undefined || codes !== undefined ? [] : [keysAsCodes(path, byKey)] };
}

interface Source {
  readonly named: ColumnNames;
  readonly codes: KnownCodes | undefined;
}

function recordsIn(node: DataNode, key: Cell | undefined, source: Source): readonly DocumentRecord[] {
  if (node.kind === 'list') return node.items.flatMap((child) => recordsIn(child, undefined, source));
  if (node.kind !== 'map') return [];
  const properties = node.members;
  // The response of a service may wrap the list in an object that has a code and a message of its own.
  const inner = properties.flatMap(({ key: name, value }) => recordsIn(value, name, source));
  const cells = cellsOf(properties, source);
  const isWhole = cells.code !== undefined && cells.message !== undefined;
  if (inner.some((record) => record.cells.message !== undefined || !isWhole)) {
    return [...inner, ...textsByCode(properties, source)];
  }
  const isByKey = cells.code === undefined && (cells.message ?? cells.english) !== undefined;
  const code = cells.code ?? (isByKey && isKeyOfError(key?.text, source) ? key : undefined);
  if (code !== undefined) {
    const name = cells.name ?? (key !== undefined && toErrorName(key.text)?.includes('_') ? key : undefined);
    const byKey = isByKey && !/^\d+$/.test(code.text) ? { byKey: true as const } : {};
    return [{ line: code.line, column: code.column, cells: { ...cells, code, ...(name && { name }) }, ...byKey }];
  }
  return textsByCode(properties, source);
}

/** Returns whether the key of an object with a text can be the code of an error. */
function isKeyOfError(key: string | undefined, { codes }: Source): key is string {
  if (key === undefined) return false;
  return /\d/.test(key) || (codes?.kind !== 'integer' && (isSurelyCode(key) || (codes?.has(key) ?? false)));
}

/**
 * Returns the errors of `{ "2004": "No such user." }` or `{ "user.not_found": "No such user." }`. If one key is a
 * number, each key with a digit is meant as a code.
 */
function textsByCode(properties: readonly DataMember[], source: Source): readonly DocumentRecord[] {
  const texts = properties.filter(({ value }) => value.kind === 'string');
  const isNumbered = texts.some(({ key }) => /^-?\d+$/.test(key.text));
  const isCode = isNumbered ? (name: string) => /\d/.test(name) : stringCodesAmong(texts, source.codes);
  return properties.flatMap(({ key: code, value }) => {
    const message = scalar(value);
    if (message === undefined || !isCode(code.text)) return [];
    const byKey = isNumbered ? {} : { byKey: true as const };
    return [{ line: code.line, column: code.column, cells: { code, message }, ...byKey }];
  });
}

/** Returns which of the keys are string codes: all, if the catalogue has one of them or if nothing else looks so. */
function stringCodesAmong(texts: readonly DataMember[], codes: KnownCodes | undefined): (name: string) => boolean {
  if (codes?.kind === 'integer' || texts.length === 0) return () => false;
  const isCode = texts.some(({ key }) => codes?.has(key.text)) || texts.every(({ key }) => isSurelyCode(key.text));
  return () => isCode;
}

function cellsOf(properties: readonly DataMember[], source: Source): { readonly [R in Role]?: Cell } {
  const scalars = properties.flatMap(({ key, value }) => {
    const cell = scalar(value);
    return cell === undefined ? [] : [[key.text, cell] as const];
  });
  const roles = columnRoles(
    scalars.map(([name]) => name),
    source.named,
  );
  return Object.fromEntries([...roles].flatMap(([role, index]) => (scalars[index] ? [[role, scalars[index][1]]] : [])));
}

/** Returns the cell of a string or a number; undefined for other values. */
function scalar(node: DataNode): Cell | undefined {
  if (node.kind !== 'string' && node.kind !== 'number') return undefined;
  const { text, line, column } = node;
  return { text, line, column };
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
  const keys = root.kind === 'map' ? root.members.map(({ key }) => JSON.stringify(key.text)) : [];
  const more = keys.length > MOST_SHOWN ? ', …' : '';
  const found = keys.length > 0 ? `an object with ${keys.slice(0, MOST_SHOWN).join(', ')}${more}` : KINDS[root.kind];
  return {
    rule: 'tables-have-codes-and-texts',
    severity: 'error',
    file: path,
    line: 1,
    column: 1,
    message: `This JSON has no errors in it: it is ${found}.`,
    help: 'Make it [{ "code": 2004, "message": "…" }] or { "2004": "…" }, or name its properties with --code-column and --message-column.',
  };
}

/** Many JSON files have texts by keys that are not errors. */
function keysAsCodes(file: string, { line, column }: DocumentRecord): Diagnostic {
  return {
    rule: 'tables-have-codes-and-texts',
    severity: 'warning',
    file,
    line,
    column,
    message: 'The keys of this JSON are taken for the codes of errors.',
    help: 'If they are no codes, name the properties with --code-column and --message-column.',
  };
}
