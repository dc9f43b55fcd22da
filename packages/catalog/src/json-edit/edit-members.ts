import type { Node } from 'jsonc-parser';
import { type Editing, inlineLike } from './editing.js';
import { type Piece, replacing } from './piece.js';
import type { EditPlan } from './plan-edits.js';
import { inlineProperty, type NewProperty, type PrintPlace, printObject, printProperty } from './print-json.js';

/** A property of an object before or after the edits. */
export type Member = { readonly kept: Node } | { readonly removed: Node } | { readonly added: NewProperty };

/** Returns the kept, removed and added properties of an object, in their order. */
export function membersOf({ added, removed }: EditPlan, object: Node): readonly Member[] {
  const additions = added.get(object);
  const addedAfter = (name: string | null | undefined) => (additions?.get(name) ?? []).map((one) => ({ added: one }));
  const members = (object.children ?? []).flatMap((property): readonly Member[] => [
    removed.has(property) ? { removed: property } : { kept: property },
    ...addedAfter(String(property.children?.[0]?.value)),
  ]);
  return [...addedAfter(null), ...members, ...addedAfter(undefined)];
}

/** Returns the pieces that add and remove properties of an object. `place` is the place of the object. */
export function editMembers(editing: Editing, object: Node, place: PrintPlace): readonly Piece[] {
  const members = membersOf(editing.plan, object);
  if (!members.some((member) => 'kept' in member)) {
    const added = members.flatMap((member) => ('added' in member ? [member.added] : []));
    return [replacing(object, printObject(added, editing.layout, place))];
  }
  const pieces: Piece[] = [];
  let before: Node | undefined;
  let from = object.children?.[0]?.offset ?? object.offset;
  let to = from;
  let added: NewProperty[] = [];
  for (const member of members) {
    if ('added' in member) added.push(member.added);
    else if ('removed' in member) to = endOf(member.removed);
    else {
      const { kept } = member;
      const content = before ? listAfter(editing, before, added) : listBefore(editing, kept, added);
      pieces.push({ offset: from, length: (before ? to : kept.offset) - from, content });
      [before, from, to, added] = [kept, endOf(kept), endOf(kept), []];
    }
  }
  if (before !== undefined) {
    pieces.push({ offset: from, length: to - from, content: listAfter(editing, before, added) });
  }
  return pieces.filter(({ length, content }) => length > 0 || content !== '');
}

/** Properties for the place after a neighbour, each after a comma. */
function listAfter(editing: Editing, neighbour: Node, added: readonly NewProperty[]): string {
  const separator = separatorLike(editing, neighbour);
  return added.map((property) => `,${separator}${propertyLike(editing, neighbour, property)}`).join('');
}

/** Properties for the place before a neighbour, each before a comma. */
function listBefore(editing: Editing, neighbour: Node, added: readonly NewProperty[]): string {
  const separator = separatorLike(editing, neighbour);
  return added.map((property) => `${propertyLike(editing, neighbour, property)},${separator}`).join('');
}

/** Returns the white space between a comma and a property that is laid out like its neighbour. */
function separatorLike({ lines, layout }: Editing, neighbour: Node): string {
  return startsLine(lines, neighbour) ? layout.endOfLine + lines.indentationAt(neighbour.offset) : layout.space;
}

function propertyLike(editing: Editing, neighbour: Node, property: NewProperty): string {
  const { lines, layout } = editing;
  if (!startsLine(lines, neighbour)) return inlineProperty(property, layout);
  const indentation = lines.indentationAt(neighbour.offset);
  return printProperty(property, layout, {
    indentation,
    inline: inlineLike(editing, neighbour.children?.[1], property.value),
  });
}

function startsLine(lines: Editing['lines'], { offset }: Node): boolean {
  return lines.columnOf(offset) === lines.indentationAt(offset).length + 1;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
