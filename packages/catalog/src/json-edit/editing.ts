import type { Node } from 'jsonc-parser';
import type { Json } from '../json.js';
import type { Layout } from './layout.js';
import type { EditPlan } from './plan-edits.js';
import type { TextLines } from './text-lines.js';

/** A JSON text and what is to happen to it. */
export interface Editing {
  readonly text: string;
  readonly lines: TextLines;
  readonly layout: Layout;
  readonly plan: EditPlan;
}

/** True for a value of the text that is on one line. */
export function isInline({ lines }: Editing, { offset, length }: Node): boolean {
  return lines.areOnOneLine(offset, offset + length);
}

/**
 * Returns whether a value should be on one line, as an example of the same kind is; undefined if the example shows
 * nothing.
 */
export function inlineLike(editing: Editing, example: Node | undefined, value: Json): boolean | undefined {
  if (typeof value !== 'object' || value === null || example?.children === undefined) return undefined;
  const isSameKind = example.type === (Array.isArray(value) ? 'array' : 'object');
  return isSameKind && example.children.length > 0 ? isInline(editing, example) : undefined;
}
