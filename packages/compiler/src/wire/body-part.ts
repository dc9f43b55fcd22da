import type { EnvelopeProperty, Json } from '@error-contracts/catalog';
import type { Slot } from '@error-contracts/catalog/envelope';

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

/** The constants by which an element of an array is found, by their JSON Pointers in the element. */
export type Marker = ReadonlyMap<string, Json>;

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
