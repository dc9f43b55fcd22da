import type { Envelope } from '@error-contracts/catalog';
import { type ArrayNode, type BodyNode, bodyTree, type ObjectNode, type Slot } from '@error-contracts/catalog/envelope';
import { hasSlot, innerParts, type Marker, type ObjectPart, type Part } from './body-part.js';
import { markerOf } from './marker.js';

/** Returns the parts of every body that an envelope describes. */
export function bodyPlan(envelope: Envelope): Part {
  const body = planOf(bodyTree(envelope).tree);
  return body.kind === 'object' && envelope.format === 'problem+json' ? withProblemMembers(body) : body;
}

/** Adds the members of problem details (RFC 9457) that the envelope does not mention. All of them are optional. */
function withProblemMembers(body: ObjectPart): ObjectPart {
  const known = new Set(body.members.map(([name]) => name));
  const members = Object.entries(PROBLEM_MEMBERS)
    .filter(([name]) => !known.has(name))
    .map(([name, type]): [string, Part] => {
      const property = { at: `/${name}`, schema: { type }, required: false, from: 'response' } as const;
      return [name, { kind: 'property', property, required: false }];
    });
  return { ...body, members: [...body.members, ...members] };
}

const PROBLEM_MEMBERS = { type: 'string', title: 'string', status: 'integer', detail: 'string', instance: 'string' };

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
