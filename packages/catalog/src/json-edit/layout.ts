import type { Node } from 'jsonc-parser';
import type { TextLines } from './text-lines.js';

/** How a JSON text is laid out, so that what is added looks as if it had always been there. */
export interface Layout {
  readonly endOfLine: string;
  /** One step of indentation. */
  readonly unit: string;
  /** The most characters in a line. Infinite if the whole text is one line. */
  readonly width: number;
  /** Between a brace and what is inside on the same line. */
  readonly padding: string;
  /** After a colon, and after a comma on the same line. */
  readonly space: string;
  /** Whether a list that fits on one line is on one line. */
  readonly listsInline: boolean;
  /** Whether an object that fits on one line is on one line. */
  readonly objectsInline: boolean;
}

/** The largest width of a line, unless the text has longer ones. */
const WIDTH = 120;

/** Returns the layout of a JSON text. What the text does not show is laid out as formatters do it. */
export function layoutOf(text: string, root: Node, lines: TextLines): Layout {
  const lists = { inline: 0, expanded: 0 };
  const entries = { inline: 0, expanded: 0 };
  const objects = { inline: 0, expanded: 0 };
  let width = WIDTH;
  let padding = ' ';
  for (const node of filledContainers(root)) {
    const end = node.offset + node.length;
    const kind = lines.areOnOneLine(node.offset, end) ? 'inline' : 'expanded';
    if (isListOfScalars(node)) lists[kind]++;
    else if (isEntry(node)) entries[kind]++;
    else if (node.type === 'object' && node !== root) objects[kind]++;
    if (kind === 'expanded') continue;
    width = node === root ? Number.POSITIVE_INFINITY : Math.max(width, lines.columnOf(end));
    if (node.type === 'object' && text[node.offset + 1] !== ' ') padding = '';
  }
  const isOneLine = width === Number.POSITIVE_INFINITY;
  const example = objects.inline + objects.expanded > 0 ? objects : entries;
  const indentation = lines.indentationAt(root.children?.[0]?.offset ?? 0);
  return {
    endOfLine: text.includes('\r\n') ? '\r\n' : '\n',
    unit: indentation === '' ? '  ' : indentation,
    width,
    padding,
    space: spaceIn(text, root),
    listsInline: isOneLine || lists.inline > 0 || lists.expanded === 0,
    objectsInline: isOneLine || example.inline > example.expanded,
  };
}

function* filledContainers(node: Node): Generator<Node> {
  const { type, children = [] } = node;
  if (type !== 'property' && children.length > 0) yield node;
  for (const child of children) yield* filledContainers(child);
}

function isListOfScalars({ type, children = [] }: Node): boolean {
  return type === 'array' && children.every((child) => child.type !== 'object' && child.type !== 'array');
}

/**
 * Returns an object below a property of the root: laid out like its neighbours, which says little of smaller objects.
 */
function isEntry({ type, parent }: Node): boolean {
  const holder = parent?.parent;
  return type === 'object' && holder?.type === 'object' && holder.parent?.parent?.parent === undefined;
}

/** Returns what follows the first colon of the text. */
function spaceIn(text: string, root: Node): string {
  const first = firstProperty(root);
  return first?.colonOffset === undefined || /\s/.test(text.charAt(first.colonOffset + 1)) ? ' ' : '';
}

function firstProperty(node: Node): Node | undefined {
  if (node.type === 'property') return node;
  for (const child of node.children ?? []) {
    const found = firstProperty(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
