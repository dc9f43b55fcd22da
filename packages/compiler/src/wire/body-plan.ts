import type { Envelope, EnvelopeProperty, Json } from '@error-contracts/catalog';
import { type ArrayNode, type BodyNode, bodyTree, type ObjectNode, type Slot } from '@error-contracts/catalog/envelope';
import { type Marker, markerOf } from './marker.js';

/** A part of every body, in the order in which a body has them. A part that is not required may be absent. */
export type Part = SlotPart | PropertyPart | ObjectPart | ListPart | FoundPart | PositionsPart;

export interface SlotPart {
  readonly kind: 'slot';
  readonly slot: Slot;
  readonly required: boolean;
}

export interface PropertyPart {
  readonly kind: 'property';
  readonly property: EnvelopeProperty;
  readonly required: boolean;
}

export interface ObjectPart {
  readonly kind: 'object';
  readonly members: readonly (readonly [name: string, part: Part])[];
  /** True if the parameters of the error stand beside the members. */
  readonly hasParameters: boolean;
  readonly required: boolean;
}

/** The list of errors. */
export interface ListPart {
  readonly kind: 'list';
  /** What each error looks like. Its code is in it. */
  readonly element: Part;
  readonly required: true;
}

/** An array whose elements are found by their constants, whatever their places. Others may be between them. */
export interface FoundPart {
  readonly kind: 'found';
  readonly elements: readonly { readonly part: Part; readonly marker: Marker }[];
  readonly required: boolean;
}

/** An array whose elements are found by their places. Others may come after them. */
export interface PositionsPart {
  readonly kind: 'positions';
  readonly elements: readonly Part[];
  readonly required: boolean;
}

/** Returns the parts of every body that an envelope describes. */
export function bodyPlan(envelope: Envelope): Part {
  return planOf(bodyTree(envelope).tree);
}

function planOf(node: BodyNode): Part {
  switch (node.kind) {
    case 'slot':
      return { ...node, required: node.slot !== 'reference' && node.slot !== 'field' };
    case 'property':
      return { ...node, required: node.property.required };
    case 'object':
      return objectPlan(node);
    default:
      return arrayPlan(node);
  }
}

function objectPlan({ members, hasParameters }: ObjectNode): ObjectPart {
  const parts = [...members].map(([name, member]): [string, Part] => [name, planOf(member)]);
  parts.sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  const required = hasParameters || parts.some(([, part]) => part.required);
  return { kind: 'object', members: parts, hasParameters, required };
}

function arrayPlan({ elements, isList }: ArrayNode): Part {
  const parts = elements.map(planOf);
  const [first, second] = parts;
  if (isList && first !== undefined && second === undefined && hasSlot(first, 'code')) {
    return { kind: 'list', element: first, required: true };
  }
  const required = parts.some((part) => part.required);
  const found = parts.flatMap((part) => {
    const marker = markerOf(part);
    return marker === undefined ? [] : [{ part, marker }];
  });
  return found.length === parts.length && areDistinct(found.map(({ marker }) => marker))
    ? { kind: 'found', elements: found, required }
    : { kind: 'positions', elements: parts, required };
}

/** Returns whether no element can have the constants of two. */
function areDistinct(markers: readonly Marker[]): boolean {
  return markers.every((one, index) =>
    markers.slice(index + 1).every((other) => {
      return [...one].some(([at, value]) => other.has(at) && JSON.stringify(other.get(at)) !== JSON.stringify(value));
    }),
  );
}

const ORDER: readonly Slot[] = ['code', 'message', 'data', 'status', 'name', 'domain', 'reference', 'field'];

/** Returns where a part stands among others: that of its first slot, in the order that people expect. */
function rankOf(part: Part): number {
  if (part.kind === 'slot') return ORDER.indexOf(part.slot);
  return Math.min(ORDER.length, ...innerParts(part).map(rankOf));
}

/** Returns the parts directly inside of a part. */
export function innerParts(part: Part): readonly Part[] {
  switch (part.kind) {
    case 'object':
      return part.members.map(([, member]) => member);
    case 'list':
      return [part.element];
    case 'found':
      return part.elements.map((element) => element.part);
    case 'positions':
      return part.elements;
    default:
      return [];
  }
}

/** Returns whether a slot is in a part, however deep. */
export function hasSlot(part: Part, slot: Slot): boolean {
  if (part.kind === 'slot') return part.slot === slot;
  return innerParts(part).some((inner) => hasSlot(inner, slot));
}

/** Returns whether the data is in a part, also if the parameters stand beside others. */
export function hasData(part: Part): boolean {
  if (part.kind === 'slot') return part.slot === 'data';
  return (part.kind === 'object' && part.hasParameters) || innerParts(part).some(hasData);
}

/** Returns the list of errors in a part, however deep. */
export function listIn(part: Part): ListPart | undefined {
  if (part.kind === 'list') return part;
  for (const inner of innerParts(part)) {
    const list = listIn(inner);
    if (list !== undefined) return list;
  }
  return undefined;
}

/** Returns the JSON of a property that is the same in every response. */
export function constantOf({ schema }: EnvelopeProperty): Json {
  return schema.const as Json;
}
