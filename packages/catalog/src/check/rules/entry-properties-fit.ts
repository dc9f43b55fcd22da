import type { Issue } from '@error-contracts/runtime/validation';
import type { EnvelopeProperty } from '../../contract.js';
import { normalEnvelope } from '../../envelope/normal-envelope.js';
import { placeOfPointer, pointerOfPlace } from '../../envelope/pointer.js';
import type { Json } from '../../json.js';
import { suggester } from '../../names/nearest.js';
import { checkOf } from '../check-of.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'entry-properties-fit',
  severity: 'error',
  description:
    'An error gives a value for every property of the envelope that comes from the entry, and for no other. ' +
    'The value fits the schema of the property.',
  example: {
    wrong: {
      'catalog.json': {
        envelope: {
          code: 'code',
          message: 'message',
          data: 'data',
          properties: { title: { type: 'string', from: 'entry' } },
        },
        errors: { ORDER_EMPTY: {} },
      },
    },
    right: {
      'catalog.json': {
        envelope: {
          code: 'code',
          message: 'message',
          data: 'data',
          properties: { title: { type: 'string', from: 'entry' } },
        },
        errors: { ORDER_EMPTY: { properties: { title: 'The order is empty' } } },
      },
    },
  },
  *check({ file, head, entries }) {
    const declared = new Map(
      normalEnvelope(head.envelope)
        .properties.filter(({ from }) => from === 'entry')
        .map((property) => [property.at, { property, accepts: acceptsOf(property) }]),
    );
    const declaredPlaces = [...declared.keys()].map(placeOfPointer);
    const suggest = suggester();
    for (const { name, value } of entries.values()) {
      const given = Object.entries((value.properties ?? {}) as { readonly [place: string]: Json });
      const places = new Set<string>();
      for (const [place, json] of given) {
        const path = ['errors', name, 'properties', place];
        const at = pointerOfPlace(place);
        if (places.has(at)) {
          const message = `${name} gives a value for "${at}" twice.`;
          yield { file, path, at: 'key', message, value: place, help: 'Delete one of the two.' };
        }
        places.add(at);
        const known = declared.get(at);
        if (known === undefined) {
          const near = suggest(placeOfPointer(at), declaredPlaces);
          const help =
            near === undefined
              ? 'Declare it in the envelope with "from": "entry", or delete it here.'
              : `Did you mean "${near}"?`;
          const message = `The envelope takes no property "${place}" from the entries.`;
          yield { file, path, at: 'key', message, value: place, help };
          continue;
        }
        for (const { expected, pointer } of known.accepts(json)) {
          const inside = pointer === '' ? '' : ` at ${pointer}`;
          const message = `The property "${place}" of ${name} does not fit its schema${inside}.`;
          yield { file, path, message, help: `Make it ${expected}, or change the schema in the envelope.` };
        }
      }
      for (const [at, { property }] of declared) {
        if (!property.required || places.has(at)) continue;
        const place = placeOfPointer(at);
        yield {
          file,
          path: ['errors', name],
          at: 'key',
          message: `${name} gives no value for "${place}", which the envelope takes from the entries.`,
          value: name,
          help: `Add "properties": { "${place}": … }, or mark the property "optional": true in the envelope.`,
        };
      }
    }
  },
};

function acceptsOf({ schema }: EnvelopeProperty): (value: Json) => readonly Issue[] {
  // A schema without a type accepts any value.
  if (schema.type === undefined) return () => [];
  const check = checkOf(schema);
  return (value) => {
    const issues: Issue[] = [];
    check(issues, value, '', '');
    return issues;
  };
}
