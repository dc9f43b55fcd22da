import { type Node, parseTree } from 'jsonc-parser';
import { lineIndex } from './line-index.js';
import { memberIndex } from './member-index.js';

/** The lines that a member of a JSON text takes, both from 1. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns a function from the paths of members in a JSON text to their lines, from the name of the member to the end of
 * its value; undefined if there is no such member. The text is parsed at the first call.
 */
export function lineSpans(text: string): (path: readonly (string | number)[]) => LineSpan | undefined {
  const membersOf = memberIndex();
  const positionOf = lineIndex(text);
  let root: Node | undefined;

  return (path) => {
    root ??= parseTree(text);
    let node = root;
    for (const step of path) node = node && membersOf(node).get(step);
    if (node === undefined) return undefined;
    const { offset } = node.parent?.type === 'property' ? node.parent : node;
    return { first: positionOf(offset).line, last: positionOf(node.offset + node.length - 1).line };
  };
}
