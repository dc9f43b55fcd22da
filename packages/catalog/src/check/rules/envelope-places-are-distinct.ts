import type { Envelope } from '../../contract.js';
import type { Draft } from '../../draft/draft.js';
import type { Violation } from '../../draft/violation.js';
import { bodyTree, type PlaceConflict, type Slot } from '../../envelope/body-tree.js';
import { normalEnvelope } from '../../envelope/normal-envelope.js';
import { isIndex, placeOfPointer, pointerOfPlace, stepsOf } from '../../envelope/pointer.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'envelope-places-are-distinct',
  severity: 'error',
  description:
    'Each part of an error response has a place of its own, and the places describe one body. ' +
    'One place cannot carry two values, and nothing stands below a value.',
  example: {
    wrong: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'message' } } },
    right: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data' } } },
  },
  *check({ file, head: { envelope: written } }) {
    if (written === undefined) return;
    if (written.code === undefined && written.format !== 'problem+json') {
      const help = 'Say where the code stands: "code": "code", or "/error/code" for { "error": { "code": … } }.';
      yield { file, path: ['envelope'], at: 'key', message: 'The envelope has no place for the code.', help };
      return;
    }
    const envelope = normalEnvelope(written);
    const { conflicts } = bodyTree(envelope);
    for (const conflict of conflicts) {
      const path = pathOf(conflict, written);
      yield { file, path, message: messageOf(conflict), help: HELP[conflict.reason] };
    }
    if (conflicts.length === 0) for (const violation of listViolations(envelope, written)) yield { file, ...violation };
  },
};

type WrittenEnvelope = NonNullable<Draft['head']['envelope']>;

const HELP: Readonly<Record<PlaceConflict['reason'], string>> = {
  malformed: 'Write a property name, or a JSON Pointer: begin with /, and write ~0 for ~ and ~1 for / in a name.',
  'whole body': 'Say in which property of the body it stands.',
  taken: 'Give each part a place of its own.',
  'below a value': 'Move it beside the other part, or move the other part.',
  'not an array': 'An array and an object cannot stand at one place: use only indexes there, or only names.',
  'not an object': 'An array and an object cannot stand at one place: use only indexes there, or only names.',
  'two indexes': 'Use one index at most.',
  gap: 'Count from 0: a body has no elements of which the envelope says nothing.',
};

function messageOf({ path, reason, other }: PlaceConflict): string {
  const [kind, pointer] = path;
  const part = kind === 'properties' ? `the property "${placeOfPointer(pointer ?? '')}"` : `"${kind}"`;
  if (reason === 'malformed') return `The place of ${part} is no JSON Pointer.`;
  if (reason === 'whole body') return `The place of ${part} is the whole body, which is an object.`;
  if (reason === 'two indexes') return `The place of ${part} leads through two arrays.`;
  if (reason === 'gap') return `The place of ${part} is an element, but not every element before it has a place.`;
  if (reason === 'taken') return `The place of ${part} is taken by ${other === 'other parts' ? other : `"${other}"`}.`;
  if (reason === 'below a value') return `The place of ${part} is inside "${other}", which is a value.`;
  return `The place of ${part} makes ${reason === 'not an array' ? 'an array of an object' : 'an object of an array'}.`;
}

/** Returns the path of a conflict in the file: properties have the place there as it was written. */
function pathOf({ path }: PlaceConflict, written: WrittenEnvelope): readonly string[] {
  const [part = '', pointer] = path;
  if (part !== 'properties') return ['envelope', part, ...(typeof written[part as Slot] === 'object' ? ['at'] : [])];
  const place = Object.keys(written.properties ?? {}).find((one) => pointerOfPlace(one) === pointer);
  return ['envelope', 'properties', place ?? ''];
}

/** Yields what is wrong with the list of errors. */
function* listViolations(envelope: Envelope, written: WrittenEnvelope): Iterable<Omit<Violation, 'file'>> {
  const { list, code, field } = envelope;
  if (list === undefined) {
    if (field === undefined) return;
    const indexed = (stepsOf(field) ?? []).some(isIndex);
    if (!indexed) return;
    const help = 'Say which array it is, such as "list": "/errors".';
    yield { path: ['envelope', 'field'], message: 'The "field" stands in an array that is no list of errors.', help };
    return;
  }
  if (!code.startsWith(`${list}/0/`)) {
    const message = `The list "${list}" does not carry the code.`;
    const help = `Put the code into its first element: "code": "${list}/0/code".`;
    yield { path: ['envelope', 'list'], message, help };
  }
  const help = `Write "${list}/0/…": what stands in the first element repeats for each error.`;
  for (const slot of ['message', 'data', 'status', 'name', 'domain', 'reference', 'field'] as const) {
    if (!isOtherElement(envelope[slot], list)) continue;
    yield { path: ['envelope', slot], message: `The place of "${slot}" is another element of the list.`, help };
  }
  for (const place of Object.keys(written.properties ?? {})) {
    if (!isOtherElement(pointerOfPlace(place), list)) continue;
    const message = `The place of "${place}" is another element of the list.`;
    yield { path: ['envelope', 'properties', place], at: 'key', message, help };
  }
}

/** Returns whether a place is in an element of the list that is not its first. */
function isOtherElement(at: string | undefined, list: string): boolean {
  return at?.startsWith(`${list}/`) === true && at.slice(list.length + 1).split('/')[0] !== '0';
}
