import type { Node } from 'jsonc-parser';
import { editMembers, type Member, membersOf } from './edit-members.js';
import { type Editing, inlineLike, isInline } from './editing.js';
import { type Piece, replacing, spliced } from './piece.js';
import { type PrintPlace, printJson, printLines, printProperty } from './print-json.js';

/**
 * Returns the pieces that edit a value and what is inside. `place` is its place after the edits; by default, its
 * present one.
 */
export function editValue(editing: Editing, node: Node, place: PrintPlace = placeOf(editing, node)): readonly Piece[] {
  const { layout, plan } = editing;
  const value = plan.values.get(node);
  if (value !== undefined) {
    const inline = place.inline ?? inlineLike(editing, node, value);
    return [replacing(node, printJson(value, layout, { ...place, inline }))];
  }
  if (!plan.touched.has(node)) return [];
  if (node.children?.length === 0 || !isInline(editing, node)) return editInside(editing, node, place);
  const pieces = editInside(editing, node, place, ON_ONE_LINE);
  if (!plan.growing.has(node)) return pieces;
  const growth = pieces.reduce((sum, { length, content }) => sum + content.length - length, 0);
  if (place.taken + node.length + growth <= layout.width) return pieces;
  return [replacing(node, expanded(editing, node, place.indentation))];
}

/** The place of everything inside a value that stays on one line. There is always room. */
const ON_ONE_LINE: PrintPlace = { indentation: '', taken: Number.NEGATIVE_INFINITY, inline: true };

function placeOf({ lines }: Editing, { offset }: Node): PrintPlace {
  return { indentation: lines.indentationAt(offset), taken: lines.columnOf(offset) };
}

/**
 * Returns the pieces that edit the members of an object or array. `inner` is the place of each; by default, its present
 * one.
 */
function editInside(editing: Editing, node: Node, place: PrintPlace, inner?: PrintPlace): readonly Piece[] {
  const { children = [] } = node;
  if (node.type === 'array') return children.flatMap((element) => editValue(editing, element, inner));
  const { plan } = editing;
  const changesMembers = plan.added.has(node) || children.some((property) => plan.removed.has(property));
  const pieces = changesMembers ? editMembers(editing, node, inner ?? place) : [];
  const kept = children.filter((property) => !plan.removed.has(property));
  return [...pieces, ...kept.flatMap((property) => editProperty(editing, property, inner))];
}

function editProperty(editing: Editing, property: Node, inner: PrintPlace | undefined): readonly Piece[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  const newKey = editing.plan.keys.get(property);
  if (newKey === undefined) return editValue(editing, value, inner);
  const content = JSON.stringify(newKey);
  const { indentation, taken } = placeOf(editing, value);
  const place = inner ?? { indentation, taken: taken + content.length - key.length };
  return [replacing(key, content), ...editValue(editing, value, place)];
}

/** Returns an object or array of one line with each member, as it is written, on a line of its own. */
function expanded(editing: Editing, node: Node, outer: string): string {
  const { layout, plan } = editing;
  const indentation = outer + layout.unit;
  if (node.type === 'array') {
    const place = { indentation, taken: indentation.length + 1 };
    const lines = (node.children ?? []).map((element) => indentation + editedText(editing, element, place));
    return printLines('[', lines, ']', outer, layout);
  }
  const lines = membersOf(plan, node).flatMap((member) => memberLine(editing, member, indentation));
  return printLines('{', lines, '}', outer, layout);
}

function memberLine(editing: Editing, member: Member, indentation: string): readonly string[] {
  if ('removed' in member) return [];
  if ('added' in member) {
    return [indentation + printProperty(member.added, editing.layout, { indentation, inline: true })];
  }
  const { kept } = member;
  const value = kept.children?.[1] ?? kept;
  const key = editing.plan.keys.get(kept);
  const written = editing.text.slice(kept.offset, value.offset);
  const start = key === undefined ? written : JSON.stringify(key) + written.slice(kept.children?.[0]?.length);
  const place = { indentation, taken: indentation.length + start.length + 1 };
  return [indentation + start + editedText(editing, value, place)];
}

/** Returns the text of a value with its edits, at another place. */
function editedText(editing: Editing, node: Node, place: PrintPlace): string {
  return spliced(editing.text, editValue(editing, node, place), node.offset, node.offset + node.length);
}
