import type { Diagnostic } from '@error-contracts/catalog';
import { lineIndex, type Position, readJson } from '@error-contracts/catalog/read';
import { type Node, parseTree } from 'jsonc-parser';
import { toErrorName } from '../../../names/error-name.js';
import type { KnownCodes } from '../../rows/known-codes.js';
import { isSurelyCode } from '../code-like.js';
import type { Cell, ColumnNames, DocumentRecord, ReadRecords, Role } from '../document.js';
import { columnRoles } from '../tables/column-roles.js';
import { catalogRecords } from './catalog-records.js';

/**
 * Returns the errors of a JSON text. It is a catalogue, or it has objects with a code and a text at any depth, or texts
 * or objects by their codes.
 */
export function jsonRecords(
  path: string,
  text: string,
  named: ColumnNames,
  codes: KnownCodes | undefined,
): ReadRecords {
  const { value, syntaxErrors } = readJson(text);
  const positionOf = lineIndex(text);
  if (value === undefined) {
    const diagnostics = syntaxErrors.map(
      ({ offset, ...syntaxError }): Diagnostic => ({
        severity: 'error',
        file: path,
        ...positionOf(offset),
        ...syntaxError,
      }),
    );
    return { records: [], diagnostics };
  }
  const root = parseTree(text);
  const records =
    root === undefined
      ? []
      : (catalogRecords(root, value, positionOf) ?? recordsIn(root, undefined, { text, positionOf, named, codes }));
  if (records.length === 0) return { records, diagnostics: [wrongShape(path, root)] };
  const byKey = records.find(({ byKey }) => byKey === true);
  return { records, diagnostics: byKey === undefined || codes !== undefined ? [] : [keysAsCodes(path, byKey)] };
}

interface Source {
  readonly text: string;
  readonly positionOf: (offset: number) => Position;
  readonly named: ColumnNames;
  readonly codes: KnownCodes | undefined;
}

function recordsIn(node: Node, key: string | undefined, source: Source): readonly DocumentRecord[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((child) => recordsIn(child, undefined, source));
  if (node.type !== 'object') return [];
  const properties = propertiesOf(node);
  // The response of a service may wrap the list in an object that has a code and a message of its own.
  const inner = properties.flatMap(([name, , value]) => recordsIn(value, name, source));
  const cells = cellsOf(properties, source);
  const isWhole = cells.code !== undefined && cells.message !== undefined;
  if (inner.some((record) => record.cells.message !== undefined || !isWhole)) {
    return [...inner, ...textsByCode(properties, source)];
  }
  const isByKey = cells.code === undefined && (cells.message ?? cells.english) !== undefined;
  const code = cells.code ?? (isByKey && isKeyOfError(key, source) ? cellAt(node, key, source) : undefined);
  if (code !== undefined) {
    const name =
      cells.name ?? (key !== undefined && toErrorName(key)?.includes('_') ? cellAt(node, key, source) : undefined);
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
function textsByCode(properties: Properties, source: Source): readonly DocumentRecord[] {
  const texts = properties.filter(([, , value]) => value.type === 'string');
  const isNumbered = texts.some(([name]) => /^-?\d+$/.test(name));
  const isCode = isNumbered ? (name: string) => /\d/.test(name) : stringCodesAmong(texts, source.codes);
  return properties.flatMap(([name, keyNode, value]) => {
    const message = scalar(value, source);
    if (message === undefined || !isCode(name)) return [];
    const code = cellAt(keyNode, name, source);
    const byKey = isNumbered ? {} : { byKey: true as const };
    return [{ line: code.line, column: code.column, cells: { code, message }, ...byKey }];
  });
}

/** Returns which of the keys are string codes: all, if the catalogue has one of them or if nothing else looks so. */
function stringCodesAmong(texts: Properties, codes: KnownCodes | undefined): (name: string) => boolean {
  if (codes?.kind === 'integer' || texts.length === 0) return () => false;
  const isCode = texts.some(([name]) => codes?.has(name)) || texts.every(([name]) => isSurelyCode(name));
  return () => isCode;
}

type Properties = readonly (readonly [name: string, key: Node, value: Node])[];

/** Returns the properties as a list and not as an object, because a key may be `__proto__`. */
function propertiesOf(node: Node): Properties {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [[String(key.value), key, value] as const],
  );
}

function cellsOf(properties: Properties, source: Source): { readonly [R in Role]?: Cell } {
  const scalars = properties.flatMap(([name, , value]) => {
    const cell = scalar(value, source);
    return cell === undefined ? [] : [[name, cell] as const];
  });
  const roles = columnRoles(
    scalars.map(([name]) => name),
    source.named,
  );
  return Object.fromEntries([...roles].flatMap(([role, index]) => (scalars[index] ? [[role, scalars[index][1]]] : [])));
}

/** Returns the cell of a string, or of a number as the text has it; undefined for other values. */
function scalar(node: Node, source: Source): Cell | undefined {
  if (node.type === 'string') return cellAt(node, String(node.value), source);
  if (node.type !== 'number') return undefined;
  return cellAt(node, source.text.slice(node.offset, node.offset + node.length), source);
}

function cellAt(node: Node, text: string, { positionOf }: Source): Cell {
  return { text, ...positionOf(node.offset) };
}

const MOST_SHOWN = 8;

const KINDS: Readonly<Record<Node['type'], string>> = {
  array: 'an array without them',
  boolean: 'a boolean',
  null: 'null',
  number: 'a number',
  object: 'an empty object',
  property: 'a property',
  string: 'a string',
};

function wrongShape(path: string, root: Node | undefined): Diagnostic {
  const keys = root?.type === 'object' ? propertiesOf(root).map(([name]) => JSON.stringify(name)) : [];
  const more = keys.length > MOST_SHOWN ? ', …' : '';
  const found =
    keys.length > 0 ? `an object with ${keys.slice(0, MOST_SHOWN).join(', ')}${more}` : KINDS[root?.type ?? 'null'];
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
