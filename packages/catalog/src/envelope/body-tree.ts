import type { Envelope, EnvelopeProperty } from '../contract.js';
import { isIndex, stepsOf } from './pointer.js';

/** The parts of a response that the catalogue or the server gives by name. */
export type Slot = 'code' | 'message' | 'data' | 'status' | 'name' | 'domain' | 'reference' | 'field';

/** The slots, in the order in which a body has them if the envelope does not say otherwise. */
export const SLOTS: readonly Slot[] = ['code', 'message', 'data', 'status', 'name', 'domain', 'reference', 'field'];

/** What stands at one place of a body. */
export type BodyNode =
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'property'; readonly property: EnvelopeProperty }
  | ObjectNode
  | ArrayNode;

/** An object of a body. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, BodyNode>;
  /** True if the parameters of the error stand beside the members. */
  readonly hasParameters: boolean;
}

/** An array of a body. */
export interface ArrayNode {
  readonly kind: 'array';
  /** By their positions. */
  readonly elements: readonly BodyNode[];
  /** True for the list of errors: every element looks like the first. */
  readonly isList: boolean;
}

/** Why an envelope describes no body. */
export interface PlaceConflict {
  /** The path of the wrong place below `envelope`. */
  readonly path: readonly string[];
  readonly reason:
    | 'malformed'
    | 'whole body'
    | 'taken'
    | 'below a value'
    | 'not an array'
    | 'not an object'
    | 'two indexes'
    | 'gap';
  /** What stands there already. */
  readonly other?: string;
}

interface Growing {
  readonly members: Map<string, Growing>;
  leaf?: { readonly node: BodyNode; readonly title: string };
  hasParameters: boolean;
}

/** Returns the body that an envelope describes, and every place that contradicts another. */
export function bodyTree(envelope: Envelope): {
  readonly tree: BodyNode;
  readonly conflicts: readonly PlaceConflict[];
} {
  const root: Growing = { members: new Map(), hasParameters: false };
  const conflicts: PlaceConflict[] = [];
  const reached: { readonly path: readonly string[]; readonly steps: readonly string[] }[] = [];
  for (const slot of SLOTS) {
    const at = envelope[slot];
    if (at !== undefined && slot !== 'data') put(at, { kind: 'slot', slot }, slot, [slot]);
  }
  for (const property of envelope.properties) {
    put(property.at, { kind: 'property', property }, property.at, ['properties', property.at]);
  }
  if (envelope.data !== undefined) putData(envelope.data);
  for (const { path, steps } of reached) if (isBehindGap(root, steps)) conflicts.push({ path, reason: 'gap' });
  return { tree: grown(root, []), conflicts };

  function put(pointer: string, node: BodyNode, title: string, path: readonly string[]): void {
    const place = reach(pointer, path);
    if (place === undefined) return;
    if (place.leaf !== undefined) conflicts.push({ path, reason: 'taken', other: place.leaf.title });
    else if (place === root) conflicts.push({ path, reason: 'whole body' });
    else if (place.members.size > 0) conflicts.push({ path, reason: 'taken', other: 'other parts' });
    else place.leaf = { node, title };
  }

  /** The parameters may share an object with other parts, so they come last. */
  function putData(pointer: string): void {
    const place = reach(pointer, ['data']);
    if (place === undefined) return;
    if (place.leaf !== undefined) conflicts.push({ path: ['data'], reason: 'taken', other: place.leaf.title });
    else if ([...place.members.keys()].some(isIndex)) conflicts.push({ path: ['data'], reason: 'not an object' });
    else if (place.members.size > 0) place.hasParameters = true;
    else place.leaf = { node: { kind: 'slot', slot: 'data' }, title: 'data' };
  }

  function reach(pointer: string, path: readonly string[]): Growing | undefined {
    const steps = stepsOf(pointer);
    if (steps === undefined) {
      conflicts.push({ path, reason: 'malformed' });
      return undefined;
    }
    if (steps.filter(isIndex).length > 1) {
      conflicts.push({ path, reason: 'two indexes' });
      return undefined;
    }
    let place = root;
    for (const step of steps) {
      if (place.leaf !== undefined) {
        conflicts.push({ path, reason: 'below a value', other: place.leaf.title });
        return undefined;
      }
      const known = [...place.members.keys()];
      if (known.length > 0 && known.some(isIndex) !== isIndex(step)) {
        conflicts.push({ path, reason: isIndex(step) ? 'not an array' : 'not an object' });
        return undefined;
      }
      const next = place.members.get(step) ?? { members: new Map(), hasParameters: false };
      place.members.set(step, next);
      place = next;
    }
    reached.push({ path, steps });
    return place;
  }

  function grown({ members, leaf, hasParameters }: Growing, steps: readonly string[]): BodyNode {
    if (leaf !== undefined) return leaf.node;
    const entries = [...members].map(([step, member]): [string, BodyNode] => [step, grown(member, [...steps, step])]);
    if (!entries.some(([step]) => isIndex(step))) return { kind: 'object', members: new Map(entries), hasParameters };
    const list = envelope.list === undefined ? undefined : (stepsOf(envelope.list) ?? []);
    const isList = list !== undefined && list.join('\n') === steps.join('\n');
    return {
      kind: 'array',
      elements: entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, node]) => node),
      isList,
    };
  }
}

/** Returns whether steps lead to an element of an array that lacks an element before it. */
function isBehindGap(root: Growing, steps: readonly string[]): boolean {
  let place: Growing | undefined = root;
  for (const step of steps) {
    // The indexes are distinct, so the last of a whole array is one less than their count.
    if (isIndex(step) && place !== undefined && Number(step) >= place.members.size) return true;
    place = place?.members.get(step);
  }
  return false;
}
