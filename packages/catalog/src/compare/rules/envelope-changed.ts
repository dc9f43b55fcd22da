import { placeOfPointer } from '../../envelope/pointer.js';
import type { Json } from '../../json.js';
import type { ChangeRule, FoundChange } from '../change-rule.js';
import { compareParameters } from '../parameters/compare-data.js';
import type { SchemaChange } from '../parameters/compare-schemas.js';
import type { SnapshotEnvelope } from '../snapshot/snapshot.js';
import { sameValue } from '../snapshot/text-digest.js';

const WHOLE = { name: null, code: null };

export const rule: ChangeRule = {
  name: 'envelope-changed',
  description:
    'A part of every error response changed: its place, its type, or whether it exists. ' +
    'Older clients no longer find what they read.',
  example: {
    before: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data' } } },
    after: { 'catalog.json': { envelope: { code: 'apiCode', message: 'message', data: 'data' } } },
  },
  cases: {
    'envelope-changed:added': {
      description: 'Every error response has a further part. Older clients ignore it.',
      example: {
        before: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data' } } },
        after: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data', status: 'status' } } },
      },
    },
  },
  property: 'envelope',
  *find({ before, after }) {
    for (const part of PLACES) yield* change(part, placeIn(before.envelope, part), placeIn(after.envelope, part));
    for (const part of SETTINGS) yield* change(part, before.envelope[part] ?? null, after.envelope[part] ?? null);
    const [was, is] = [before.envelope.properties, after.envelope.properties];
    for (const { effect, ...rest } of compareParameters(byPlace(was), byPlace(is))) {
      yield { ...WHOLE, ...rest, ...(effect === 'added' && isReadByNobody(rest) ? ADDED : {}) };
    }
    for (const place of Object.keys(was)) {
      for (const keyword of ['const', 'from', 'optional', 'additionalProperties']) {
        const [from, to] = [was[place]?.[keyword] ?? null, is[place]?.[keyword] ?? null];
        if (is[place] === undefined || sameValue(from, to)) continue;
        yield { ...WHOLE, parameter: placeOfPointer(place), keyword, from, to };
      }
    }
  },
  sentence: ({ parameter, keyword, to }) =>
    keyword === 'codeType' && parameter === undefined
      ? `The code of every response is ${to === 'string' ? 'a text' : 'an integer'} now, and 2004 is not equal to "2004".`
      : parameter === undefined
        ? `Every response changes: "${keyword}" of the envelope.`
        : `Every response changes: the property "${parameter}" of the envelope.`,
  help: ({ kind }) =>
    kind === 'envelope-changed:added'
      ? undefined
      : 'Clients read every response by the envelope: let servers send the old one until no client needs it.',
};

const ADDED = { kind: 'envelope-changed:added' } as const;

const PLACES = ['code', 'message', 'data', 'status', 'name', 'domain', 'reference', 'field', 'list'] as const;
const SETTINGS = ['codeType', 'statusType', 'dataType', 'httpStatus', 'format', 'typeBase', 'success'] as const;

/** The parts that a client does not need: one more breaks nobody. */
const FURTHER: ReadonlySet<string> = new Set(['status', 'name', 'domain', 'reference', 'field']);

function* change(keyword: string, from: Json, to: Json): Iterable<FoundChange> {
  if (sameValue(from, to)) return;
  // The type of a status that was not there is no change of its own.
  if (keyword === 'statusType' && (from === null || to === null)) return;
  yield { ...WHOLE, ...(from === null && FURTHER.has(keyword) ? ADDED : {}), keyword, from, to };
}

function placeIn(envelope: SnapshotEnvelope, part: (typeof PLACES)[number]): string | null {
  const at = envelope[part];
  return at === undefined ? null : placeOfPointer(at);
}

function byPlace(properties: SnapshotEnvelope['properties']): SnapshotEnvelope['properties'] {
  return Object.fromEntries(Object.entries(properties).map(([at, schema]) => [placeOfPointer(at), schema]));
}

/** Returns whether a new property has no constant: readers of a constant take another body for no error. */
function isReadByNobody({ to }: Omit<SchemaChange, 'effect'>): boolean {
  return typeof to === 'object' && to !== null && !('const' in to);
}
