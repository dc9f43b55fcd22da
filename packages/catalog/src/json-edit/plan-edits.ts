import type { Node } from 'jsonc-parser';
import type { Json } from '../json.js';
import { memberIndex } from '../read/member-index.js';
import type { JsonEdit, JsonPath, SetValue } from './json-edit.js';
import type { NewProperty } from './print-json.js';

/** What happens to each node of a JSON text. */
export interface EditPlan {
  /** The new value of a node. */
  readonly values: ReadonlyMap<Node, Json>;
  /** The new key of a property. */
  readonly keys: ReadonlyMap<Node, string>;
  /** Properties to remove. */
  readonly removed: ReadonlySet<Node>;
  /** The new properties of an object. */
  readonly added: ReadonlyMap<Node, Additions>;
  /** Objects and arrays with an edit inside. */
  readonly touched: ReadonlySet<Node>;
  /** Objects and arrays inside which an object or array is set, or a property is added. */
  readonly growing: ReadonlySet<Node>;
}

/** New properties, by the name of the property that they follow; null is for the first ones, undefined for the last. */
type Additions = ReadonlyMap<string | null | undefined, readonly NewProperty[]>;

/**
 * Returns the edits by the nodes that they change. Each node of the text is looked at once, however many edits there
 * are.
 */
export function planEdits(root: Node, edits: readonly JsonEdit[]): EditPlan {
  const values = new Map<Node, Json>();
  const keys = new Map<Node, string>();
  const removed = new Set<Node>();
  const added = new Map<Node, Map<string | null | undefined, NewProperty[]>>();
  const touched = new Set<Node>();
  const growing = new Set<Node>();
  const membersOf = memberIndex();

  for (const edit of edits) {
    const node = nodeAt(edit.path);
    if ('value' in edit) {
      if (node === undefined) add(edit);
      else values.set(node, edit.value);
    } else if ('key' in edit) keys.set(propertyOf(node, edit.path), edit.key);
    else removed.add(propertyOf(node, edit.path));
    const container = node === undefined ? nodeAt(edit.path.slice(0, -1)) : containerOf(node);
    markAround(container, touched);
    if ('value' in edit && (node === undefined || isContainer(edit.value))) markAround(container, growing);
  }
  refuseOverlaps();
  return { values, keys, removed, added, touched, growing };

  function nodeAt(path: JsonPath): Node | undefined {
    let node: Node | undefined = root;
    for (const step of path) node = node && membersOf(node).get(step);
    return node;
  }

  function add({ path, value, after }: SetValue): void {
    const object = nodeAt(path.slice(0, -1));
    if (object?.type !== 'object') throw new Error(`There is no object at ${JSON.stringify(path.slice(0, -1))}.`);
    const anchor = typeof after !== 'string' || membersOf(object).has(after) ? after : undefined;
    const additions = added.get(object) ?? new Map<string | null | undefined, NewProperty[]>();
    added.set(object, additions);
    const property = { key: String(path.at(-1)), value };
    if (additions.get(anchor)?.push(property) === undefined) additions.set(anchor, [property]);
  }

  function refuseOverlaps(): void {
    const isEdited = (value: Node | undefined) => value !== undefined && (values.has(value) || touched.has(value));
    const overlaps =
      [...removed].some((property) => keys.has(property) || isEdited(property.children?.[1])) ||
      [...values.keys()].some((value) => touched.has(value));
    if (overlaps) throw new Error('An edit cannot be inside a value that another edit replaces or removes.');
  }
}

function isContainer(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}

/** Marks a container and all around it, as far as they are not marked yet. */
function markAround(container: Node | undefined, marked: Set<Node>): void {
  for (let node = container; node !== undefined && !marked.has(node); node = containerOf(node)) marked.add(node);
}

function propertyOf(node: Node | undefined, path: JsonPath): Node {
  const property = node?.parent;
  if (property?.type !== 'property') throw new Error(`There is no property at ${JSON.stringify(path)}.`);
  return property;
}

/** Returns the object or array that a value is in. */
function containerOf({ parent }: Node): Node | undefined {
  return parent?.type === 'property' ? parent.parent : parent;
}
