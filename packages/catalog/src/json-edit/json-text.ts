import { applyEdits, type Edit, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import type { Json } from '../json.js';
import { indentationAt, isInline, type Layout, layoutOf } from './layout.js';
import { printInline, printJson, printLines } from './print-json.js';

/** The way to a value. */
export type JsonPath = readonly (string | number)[];

/** A JSON text that parses, to be edited without touching what stands beside the edits. */
export interface JsonText {
  readonly text: string;
  readonly root: Node;
  readonly layout: Layout;
}

/** A JSON text as something to edit. */
export function jsonText(text: string): JsonText {
  const root = parseTree(text);
  if (root === undefined) throw new Error('Only a JSON text can be edited.');
  return { text, root, layout: layoutOf(text, root) };
}

/** The text with other values in the place of some, and keys renamed; all at once. */
export function withReplacements(
  { text, root, layout }: JsonText,
  replacements: readonly { readonly path: JsonPath; readonly at?: 'key'; readonly value: Json }[],
): string {
  const edits = replacements.map(({ path, at, value }): Edit => {
    const found = nodeAt(root, path);
    const node = at === 'key' ? found.parent?.children?.[0] : found;
    if (node === undefined) throw new Error(`There is no key at ${path.join('/')}.`);
    const indentation = indentationAt(text, node.offset);
    const taken = node.offset - text.lastIndexOf('\n', node.offset);
    return { offset: node.offset, length: node.length, content: printJson(value, layout, { indentation, taken }) };
  });
  return applyEdits(text, edits);
}

/** The text without a property. */
export function withoutProperty({ text }: JsonText, path: JsonPath): string {
  return applyEdits(text, modify(text, [...path], undefined, {}));
}

/** A property to be added to an object. */
export interface NewProperty {
  readonly key: string;
  readonly value: Json;
  /** The property that it follows; undefined makes it the first one. */
  readonly after: string | undefined;
}

/** The text with a further property in an object; an object on one line stays on it where that is long enough. */
export function withProperty(json: JsonText, path: JsonPath, property: NewProperty): string {
  const object = nodeAt(json.root, path);
  const members = object.children ?? [];
  const index = members.findIndex((member) => member.children?.[0]?.value === property.after) + 1;
  if (!isInline(json.text, object)) return withLine(json, object, index, property);
  const { text, root, layout } = json;
  const member = `${JSON.stringify(property.key)}:${layout.space}${printInline(property.value, layout)}`;
  const start = text.lastIndexOf('\n', object.offset) + 1;
  const length = object.offset + object.length - start + `, ${member},`.length;
  if (length > layout.width && !isInline(text, root)) {
    return withProperty({ ...jsonText(expanded(json, object)), layout }, path, property);
  }
  return withMember(json, object, index, member);
}

function withLine({ text, layout }: JsonText, object: Node, index: number, { key, value }: NewProperty): string {
  const members = object.children ?? [];
  const neighbour = members[index - 1] ?? members[index];
  const outer = indentationAt(text, object.offset);
  const indentation = neighbour === undefined ? outer + layout.unit : indentationAt(text, neighbour.offset);
  const start = `${indentation}${JSON.stringify(key)}:${layout.space || ' '}`;
  const example = neighbour?.children?.[1];
  const place = { indentation, taken: start.length + 1 };
  const line =
    start +
    printJson(value, layout, example?.type === 'object' ? { ...place, inline: isInline(text, example) } : place);
  if (neighbour === undefined) return replaced(text, object, printLines('{', [line], '}', outer, layout));
  const { endOfLine } = layout;
  return index === 0
    ? insertedAt(text, object.offset + 1, `${endOfLine}${line},`)
    : insertedAt(text, neighbour.offset + neighbour.length, `,${endOfLine}${line}`);
}

function withMember({ text, layout }: JsonText, object: Node, index: number, member: string): string {
  const members = object.children ?? [];
  const [before, after] = [members[index - 1], members[index]];
  if (before !== undefined) return insertedAt(text, before.offset + before.length, `,${layout.space}${member}`);
  if (after !== undefined) return insertedAt(text, after.offset, `${member},${layout.space}`);
  return replaced(text, object, `{${layout.padding}${member}${layout.padding}}`);
}

/** The text with the members of an object, as they are written, each on a line. */
function expanded({ text, layout }: JsonText, object: Node): string {
  const outer = indentationAt(text, object.offset);
  const lines = (object.children ?? []).map(
    ({ offset, length }) => outer + layout.unit + text.slice(offset, offset + length),
  );
  return replaced(text, object, printLines('{', lines, '}', outer, layout));
}

function replaced(text: string, { offset, length }: Node, content: string): string {
  return text.slice(0, offset) + content + text.slice(offset + length);
}

function insertedAt(text: string, offset: number, content: string): string {
  return text.slice(0, offset) + content + text.slice(offset);
}

function nodeAt(root: Node, path: JsonPath): Node {
  const node = findNodeAtLocation(root, [...path]);
  if (node === undefined) throw new Error(`There is no value at ${path.join('/')}.`);
  return node;
}
