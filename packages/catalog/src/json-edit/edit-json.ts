import { type Node, parseTree } from 'jsonc-parser';
import type { Json } from '../json.js';
import { indentationAt, type Layout, layoutOf } from './layout.js';
import { printJson, printLines } from './print-json.js';

/** One value of a JSON text, to be set. */
export interface JsonEdit {
  /** Property names from the root; all but the last must exist. */
  readonly path: readonly string[];
  readonly value: Json;
  /** Where a new property goes: behind this one, or first where null; last where it is left out. */
  readonly after?: string | null;
}

/**
 * A JSON text with some values set; everything else keeps its bytes. The text is parsed once, so that thousands of
 * edits cost as much as one.
 */
export function editJson(text: string, edits: readonly JsonEdit[]): string {
  const root = parseTree(text);
  if (root === undefined) throw new Error('Only a JSON text can be edited.');
  const layout = layoutOf(text, root);
  const { objectAt, propertiesOf } = objectIndex(root);
  const insertions = new Map<Node, JsonEdit[]>();
  const pieces: Piece[] = [];
  for (const edit of edits) {
    const parent = objectAt(edit.path.slice(0, -1));
    const present = propertiesOf(parent).get(String(edit.path.at(-1)))?.children?.[1];
    if (present !== undefined) {
      const { offset, length } = present;
      const taken = offset - text.lastIndexOf('\n', offset);
      const content = printJson(edit.value, layout, { indentation: indentationAt(text, offset), taken });
      pieces.push({ offset, length, content });
    } else if (insertions.get(parent)?.push(edit) === undefined) insertions.set(parent, [edit]);
  }
  for (const [parent, added] of insertions) {
    pieces.push(...insertionsInto(text, parent, propertiesOf(parent), added, layout));
  }
  return replaced(text, pieces);
}

/** A part of the text and what stands there instead. */
interface Piece {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

function insertionsInto(
  text: string,
  parent: Node,
  properties: ReadonlyMap<string, Node>,
  edits: readonly JsonEdit[],
  layout: Layout,
): readonly Piece[] {
  const [first] = properties.values();
  if (first === undefined) return [filling(text, parent, edits, layout)];
  const last = [...properties.values()].at(-1) ?? first;
  const isOnOneLine = !text.slice(parent.offset, first.offset).includes('\n');
  const indentation = indentationAt(text, first.offset);
  const separator = isOnOneLine ? layout.space : layout.endOfLine + indentation;
  return edits.map((edit) => {
    const property = propertyText(edit, indentation, layout);
    if (edit.after === null) return { offset: first.offset, length: 0, content: `${property},${separator}` };
    const anchor = (edit.after === undefined ? undefined : properties.get(edit.after)) ?? last;
    return { offset: anchor.offset + anchor.length, length: 0, content: `,${separator}${property}` };
  });
}

/** An object that was empty. */
function filling(text: string, { offset, length }: Node, edits: readonly JsonEdit[], layout: Layout): Piece {
  const outer = indentationAt(text, offset);
  const inner = outer + layout.unit;
  const lines = edits.map((edit) => inner + propertyText(edit, inner, layout));
  return { offset, length, content: printLines('{', lines, '}', outer, layout) };
}

function propertyText({ path, value }: JsonEdit, indentation: string, layout: Layout): string {
  const start = `${JSON.stringify(String(path.at(-1)))}:${layout.space || ' '}`;
  return start + printJson(value, layout, { indentation, taken: indentation.length + start.length + 1 });
}

/** The text with every piece replaced; pieces of one place keep their order. */
function replaced(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { offset, length, content } of [...pieces].sort((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(from, offset), content);
    from = offset + length;
  }
  return parts.join('') + text.slice(from);
}

interface ObjectIndex {
  readonly objectAt: (path: readonly string[]) => Node;
  readonly propertiesOf: (object: Node) => ReadonlyMap<string, Node>;
}

function objectIndex(root: Node): ObjectIndex {
  const known = new Map<Node, ReadonlyMap<string, Node>>();
  function propertiesOf(object: Node): ReadonlyMap<string, Node> {
    let properties = known.get(object);
    if (properties === undefined) {
      properties = new Map((object.children ?? []).map((child) => [String(child.children?.[0]?.value), child]));
      known.set(object, properties);
    }
    return properties;
  }
  function objectAt(path: readonly string[]): Node {
    let node: Node | undefined = root;
    for (const step of path) node = node && propertiesOf(node).get(step)?.children?.[1];
    if (node?.type !== 'object') throw new Error(`There is no object at ${JSON.stringify(path)}.`);
    return node;
  }
  return { objectAt, propertiesOf };
}
