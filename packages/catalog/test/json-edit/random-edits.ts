import fc from 'fast-check';
import { getNodePath, type Node } from 'jsonc-parser';
import type { JsonEdit } from '../../src/json-edit/json-edit.js';
import { anyKey } from './random-json.js';

/** An edit and its node: the value that it sets, the property that it renames or removes, the object that it adds to. */
export interface PlannedEdit {
  readonly edit: JsonEdit;
  readonly node: Node;
}

interface Wish {
  readonly kind: 'set' | 'add' | 'rename' | 'remove';
  readonly target: number;
  readonly key: string;
  readonly value: unknown;
  readonly after: number | null | undefined;
}

export const anyWishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'add', 'add', 'rename', 'remove'),
    target: fc.nat(),
    key: anyKey,
    value: fc.jsonValue({ depthSize: 'small' }),
    after: fc.oneof(fc.nat(), fc.constant(null), fc.constant(undefined)),
  }),
  { maxLength: 8 },
);

/** The wishes as edits of a text, without those that do not fit to an earlier one. */
export function plannedEdits(root: Node, wishes: readonly Wish[]): readonly PlannedEdit[] {
  const values = [...valuesIn(root)];
  const planned: PlannedEdit[] = [];
  for (const wish of wishes) {
    const target = values[wish.target % values.length] ?? root;
    const one = planOf(wish, target);
    if (one !== undefined && planned.every((other) => fitTogether(one, other))) planned.push(one);
  }
  return planned;
}

function planOf({ kind, key, value, after }: Wish, target: Node): PlannedEdit | undefined {
  const path = getNodePath(target);
  if (kind === 'set') return { node: target, edit: { path, value: value as never } };
  if (kind === 'add') {
    const keys = keysOf(target);
    if (target.type !== 'object' || keys.includes(key)) return undefined;
    const anchor = typeof after === 'number' ? (keys[after % keys.length] ?? 'nowhere') : after;
    return { node: target, edit: { path: [...path, key], value: value as never, after: anchor } };
  }
  const property = target.parent;
  if (property?.type !== 'property') return undefined;
  if (kind === 'remove') return { node: property, edit: { path, remove: true } };
  return keysOf(property.parent ?? property).includes(key) ? undefined : { node: property, edit: { path, key } };
}

/** False if one edit is inside what another replaces or removes, or if both do the same. */
function fitTogether(one: PlannedEdit, other: PlannedEdit): boolean {
  if (newKeyOf(one) !== undefined && newKeyOf(one) === newKeyOf(other) && objectOf(one) === objectOf(other))
    return false;
  const [setOne, setOther] = [loses(one), loses(other)];
  if (one.node === other.node) return !setOne && !setOther && 'value' in one.edit && 'value' in other.edit;
  return !(setOne && isInside(other.node, one.node)) && !(setOther && isInside(one.node, other.node));
}

function loses({ edit, node }: PlannedEdit): boolean {
  return 'remove' in edit || ('value' in edit && !isAddition({ edit, node }));
}

/** True for an edit that adds a property to its node. */
export function isAddition({ edit, node }: PlannedEdit): boolean {
  return 'value' in edit && edit.path.length > getNodePath(node).length;
}

function newKeyOf(planned: PlannedEdit): string | undefined {
  const { edit } = planned;
  return 'key' in edit ? edit.key : isAddition(planned) ? String(edit.path.at(-1)) : undefined;
}

function objectOf({ edit, node }: PlannedEdit): Node | undefined {
  return 'key' in edit ? node.parent : node;
}

/** True for a node inside another one. */
export function isInside(node: Node, outer: Node): boolean {
  return node !== outer && outer.offset <= node.offset && node.offset + node.length <= outer.offset + outer.length;
}

export function keysOf({ children = [] }: Node): readonly string[] {
  return children.map((property) => String(property.children?.[0]?.value));
}

function* valuesIn(node: Node): Generator<Node> {
  if (node.type !== 'property') yield node;
  for (const child of node.type === 'property' ? (node.children ?? []).slice(1) : (node.children ?? [])) {
    yield* valuesIn(child);
  }
}
