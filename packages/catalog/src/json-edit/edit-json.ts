import { parseTree } from 'jsonc-parser';
import { editValue } from './edit-value.js';
import type { JsonEdit } from './json-edit.js';
import { layoutOf } from './layout.js';
import { spliced } from './piece.js';
import { planEdits } from './plan-edits.js';
import { textLines } from './text-lines.js';

/**
 * Returns a JSON text after some edits; everything else keeps its bytes. What is added is laid out like its neighbours:
 * on one line if they are and it fits. The text is parsed once, and the cost is linear in the text and the edits.
 *
 * @throws {Error} If the text is not JSON, a path leads nowhere, or an edit is inside a value that another one replaces.
 */
export function editJson(text: string, edits: readonly JsonEdit[]): string {
  const root = parseTree(text);
  if (root === undefined) throw new Error('Only a JSON text can be edited.');
  const lines = textLines(text);
  const editing = { text, lines, layout: layoutOf(text, root, lines), plan: planEdits(root, edits) };
  return spliced(text, editValue(editing, root));
}
