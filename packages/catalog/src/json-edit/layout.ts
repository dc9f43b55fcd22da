import type { Node } from 'jsonc-parser';
import { lineIndex } from '../read/line-index.js';

/** How a JSON file is laid out, so that what is added looks as if it had always been there. */
export interface Layout {
  readonly endOfLine: string;
  /** One step of indentation. */
  readonly unit: string;
  /** As many characters as a line may have. */
  readonly width: number;
  /** Between a brace and what is inside on the same line. */
  readonly padding: string;
  /** After a colon, and after a comma on the same line. */
  readonly space: string;
  /** Whether lists and objects that fit on one line stand on one line. */
  readonly listsInline: boolean;
  readonly objectsInline: boolean;
}

/** Where a formatter usually breaks lines. */
const WIDTH = 120;

/** The layout of a JSON text; where the text shows nothing, as formatters do it. */
export function layoutOf(text: string, root: Node): Layout {
  const positionOf = lineIndex(text);
  const lists = { inline: 0, expanded: 0 };
  const entries = { inline: 0, expanded: 0 };
  const objects = { inline: 0, expanded: 0 };
  let width = WIDTH;
  let padding = ' ';
  for (const node of filledContainers(root)) {
    const end = positionOf(node.offset + node.length);
    const kind = positionOf(node.offset).line === end.line ? 'inline' : 'expanded';
    if (isListOfScalars(node)) lists[kind]++;
    else if (isEntry(node)) entries[kind]++;
    else if (node.type === 'object' && node !== root) objects[kind]++;
    if (kind === 'expanded') continue;
    if (node !== root) width = Math.max(width, end.column);
    if (node.type === 'object' && text[node.offset + 1] !== ' ') padding = '';
  }
  const example = objects.inline + objects.expanded > 0 ? objects : entries;
  const indentation = indentationAt(text, root.children?.[0]?.offset ?? 0);
  return {
    endOfLine: text.includes('\r\n') ? '\r\n' : '\n',
    unit: indentation === '' ? '  ' : indentation,
    width,
    padding,
    space: /"\s*:\s/.test(text) ? ' ' : '',
    listsInline: lists.inline > 0 || lists.expanded === 0,
    objectsInline: example.inline > example.expanded,
  };
}

/** Whether an object or array stands on one line. */
export function isInline(text: string, { offset, length }: Node): boolean {
  return !text.slice(offset, offset + length).includes('\n');
}

/** What the line of an offset begins with. */
export function indentationAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return offset === 0 ? '' : (/^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '');
}

function* filledContainers(node: Node): Generator<Node> {
  const { type, children = [] } = node;
  if (type !== 'property' && children.length > 0) yield node;
  for (const child of children) yield* filledContainers(child);
}

function isListOfScalars({ type, children = [] }: Node): boolean {
  return type === 'array' && children.every((child) => child.type !== 'object' && child.type !== 'array');
}

/** An object below a property of the root: laid out like its neighbours, which says little of smaller objects. */
function isEntry({ type, parent }: Node): boolean {
  const holder = parent?.parent;
  return type === 'object' && holder?.type === 'object' && holder.parent?.parent?.parent === undefined;
}
