import { type Node, parseTree } from 'jsonc-parser';
import { lineIndex, type Position } from './line-index.js';

/** Where to look: a path into the JSON value, its key or value, an offset into a string value. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly at?: 'key' | 'value';
  readonly offset?: number;
}

/** A function from places in a JSON text to positions; the text is parsed at the first call only. */
export function locator(text: string): (place: Place) => Position {
  const children = new Map<Node, Map<string | number, Node>>();
  let root: Node | undefined;
  let positionOf: ((offset: number) => Position) | undefined;

  return (place) => {
    root ??= parseTree(text);
    positionOf ??= lineIndex(text);
    return positionOf(root === undefined ? 0 : offsetOf(root, place));
  };

  function offsetOf(from: Node, { path, at, offset = 0 }: Place): number {
    let node = from;
    for (const step of path) {
      // A JSON Pointer writes the index of an element like a name.
      const next = childrenOf(node).get(node.type === 'array' ? Number(step) : step);
      if (next === undefined) return node.offset;
      node = next;
    }
    const key = node.parent?.type === 'property' ? node.parent : undefined;
    if (at === 'key' && key !== undefined) return key.offset;
    return node.type === 'string' ? rawOffset(text, node.offset, offset) : node.offset;
  }

  function childrenOf(node: Node): ReadonlyMap<string | number, Node> {
    const known = children.get(node);
    if (known !== undefined) return known;
    const made = new Map<string | number, Node>();
    for (const [index, child] of (node.children ?? []).entries()) {
      const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
      if (value !== undefined) made.set(key === undefined ? index : String(key.value), value);
    }
    children.set(node, made);
    return made;
  }
}

/** The offset in the file of a code unit of a JSON string, whose escapes are longer than what they mean. */
function rawOffset(text: string, quote: number, offset: number): number {
  if (offset === 0) return quote;
  let raw = quote + 1;
  for (let unit = 0; unit < offset; unit++) raw += text[raw] !== '\\' ? 1 : text[raw + 1] === 'u' ? 6 : 2;
  return raw;
}
