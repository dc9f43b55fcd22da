import { localeOfTag } from '../columns/header-role.js';
import type { Cell, DataMember, DataNode, DocumentTable } from '../document.js';

type MapNode = Extract<DataNode, { readonly kind: 'map' }>;

/**
 * Returns the tables that nested data means: a table for each list of maps and each map of maps, one for the texts of a
 * map by their keys, and one for each map that is alone. A column is a property; the keys of a map are the first one.
 */
export function dataTables(root: DataNode): readonly DocumentTable[] {
  const tables: DocumentTable[] = [];
  visit(root, undefined, false, tables);
  return tables.toSorted((one, other) => lineOf(one) - lineOf(other));
}

function lineOf({ header, rows }: DocumentTable): number {
  return header[0]?.line ?? rows[0]?.[0]?.line ?? 1;
}

/** Adds the tables of a node, those inside of it first. */
function visit(node: DataNode, heading: Cell | undefined, isRow: boolean, tables: DocumentTable[]): void {
  if (node.kind !== 'list' && node.kind !== 'map') return;
  const from = tables.length;
  const children = node.kind === 'list' ? node.items.map((value) => ({ value })) : node.members;
  const plain: Child[] = [];
  const nesting: { readonly child: Child; readonly inner: readonly DocumentTable[] }[] = [];
  for (const child of children) {
    const { value } = child;
    const before = tables.length;
    const isOwnRow = value.kind === 'map' && hasScalars(value);
    visit(value, 'key' in child ? child.key : heading, isOwnRow, tables);
    if (!isOwnRow) continue;
    const inner = tables.slice(before);
    if (inner.length === 0) plain.push({ ...child, value });
    else nesting.push({ child: { ...child, value }, inner });
  }
  if (node.kind === 'map') tables.push(...textsByKey(node, heading, isRow));
  if (plain.length > 0) tables.push(tableOf(plain, heading));
  for (const { child, inner } of nesting) tables.push({ ...tableOf([child], heading), inside: inner });
  if (node.kind !== 'map' || isRow || !hasScalars(node)) return;
  tables.push({ ...tableOf([{ value: node }], heading), inside: tables.slice(from) });
}

interface Child {
  readonly key?: Cell;
  readonly value: MapNode;
}

function hasScalars({ members }: MapNode): boolean {
  return members.some(({ value }) => textOf(value) !== undefined || languagesOf(value) !== undefined);
}

/** Returns a table whose rows are maps: a column for each property that one of them has. */
function tableOf(rows: readonly Child[], heading: Cell | undefined): DocumentTable {
  const keyed = rows.some(({ key }) => key !== undefined);
  const header: Cell[] = keyed
    ? [{ text: '', line: rows[0]?.value.line ?? 1, column: rows[0]?.value.column ?? 1 }]
    : [];
  const columns = new Map<string, number>();
  const cells = rows.map(({ key, value }) => {
    const row: Cell[] = key === undefined ? [] : [key];
    for (const { key: property, value: held } of value.members.flatMap(flattened)) {
      const cell = textOf(held);
      if (cell === undefined) continue;
      let index = columns.get(property.text);
      if (index === undefined) {
        index = header.length;
        columns.set(property.text, index);
        header.push(property);
      }
      row[index] = cell;
    }
    const { line, column } = key ?? value;
    return Array.from(row, (cell) => cell ?? { text: '', line, column });
  });
  return { ...(heading === undefined ? {} : { heading }), header, rows: cells, ...(keyed ? { keyed } : {}) };
}

/** Returns the members of a map, with those of a map by languages in place of it. */
function flattened(member: DataMember): readonly DataMember[] {
  const languages = languagesOf(member.value);
  if (languages === undefined) return [member];
  return languages.map(({ key, value }) => ({ key: { ...key, text: `${member.key.text}.${key.text}` }, value }));
}

/** Returns the members of a map by languages; undefined for other values. */
function languagesOf(node: DataNode): readonly DataMember[] | undefined {
  if (node.kind !== 'map' || node.members.length === 0) return undefined;
  const isText = ({ key, value }: DataMember): boolean =>
    value.kind === 'string' && localeOfTag(key.text) !== undefined;
  return node.members.every(isText) ? node.members : undefined;
}

/** Returns the cell of a string, a number or a list of strings; undefined for other values. */
function textOf(node: DataNode): Cell | undefined {
  const { line, column } = node;
  if (node.kind === 'string' || node.kind === 'number') return { text: node.text, line, column };
  if (node.kind !== 'list' || node.items.length === 0) return undefined;
  const texts = node.items.flatMap((item) => (item.kind === 'string' ? [item.text] : []));
  return texts.length === node.items.length ? { text: texts.join('\n'), line, column } : undefined;
}

/** Returns the table of the texts of a map by their keys. If one key is a number, each key with a digit is meant. */
function textsByKey(node: MapNode, heading: Cell | undefined, isRow: boolean): readonly DocumentTable[] {
  const texts = node.members.filter(({ value }) => value.kind === 'string' || value.kind === 'number');
  const strings = texts.filter(({ value }) => value.kind === 'string');
  const isNumbered = strings.some(({ key }) => /^-?\d+$/.test(key.text));
  const chosen = isNumbered ? texts.filter(({ key }) => /\d/.test(key.text)) : strings;
  // The properties of a row are no list of texts, unless their keys are numbers.
  if (chosen.length === 0 || (isRow && !isNumbered) || languagesOf(node) !== undefined) return [];
  const { line, column } = node;
  const header = [
    { text: '', line, column },
    { text: 'text', line, column },
  ];
  const rows = chosen.map(({ key, value }) => [key, textOf(value) ?? { ...key, text: '' }]);
  return [{ ...(heading === undefined ? {} : { heading }), header, rows, keyed: true }];
}
