import { type Node, parseTree } from 'jsonc-parser';
import { lineIndex, type Position } from './line-index.js';
import { memberIndex } from './member-index.js';

/** A place in a JSON text: a path, its key or its value, an offset inside a string value. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly at?: 'key' | 'value';
  readonly offset?: number;
}

/** Returns a function from places in a JSON text to positions. The text is parsed at the first call. */
export function locator(text: string): (place: Place) => Position {
  const membersOf = memberIndex();
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
      const next = membersOf(node).get(node.type === 'array' ? Number(step) : step);
      if (next === undefined) return node.offset;
      node = next;
    }
    const key = node.parent?.type === 'property' ? node.parent : undefined;
    if (at === 'key' && key !== undefined) return key.offset;
    return node.type === 'string' ? rawOffset(text, node.offset, offset) : node.offset;
  }
}

/** Returns the offset in the file of a code unit of a JSON string. An escape is longer than what it means. */
function rawOffset(text: string, quote: number, offset: number): number {
  if (offset === 0) return quote;
  let raw = quote + 1;
  for (let unit = 0; unit < offset; unit++) raw += text[raw] !== '\\' ? 1 : text[raw + 1] === 'u' ? 6 : 2;
  return raw;
}
