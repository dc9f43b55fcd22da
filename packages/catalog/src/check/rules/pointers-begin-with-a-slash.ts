import type { Violation } from '../../draft/violation.js';
import { SLOTS } from '../../envelope/body-tree.js';
import { pointerOf } from '../../envelope/pointer.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'pointers-begin-with-a-slash',
  severity: 'warning',
  description:
    'A place in the envelope that leads to an inner object is a JSON Pointer and begins with a slash. ' +
    'Without it, "error/code" and "error.code" are the name of one property of the body.',
  example: {
    wrong: { 'catalog.json': { envelope: { code: 'error.code', message: 'message', data: 'data' } } },
    right: { 'catalog.json': { envelope: { code: '/error/code', message: 'message', data: 'data' } } },
  },
  *check({ file, head: { envelope = {} } }) {
    for (const slot of [...SLOTS, 'list'] as const) {
      const written: Written = envelope[slot];
      const isObject = typeof written === 'object';
      const path = ['envelope', slot, ...(isObject ? ['at'] : [])];
      yield* violations(isObject ? written.at : written, { file, path });
    }
    for (const place of Object.keys(envelope.properties ?? {})) {
      yield* violations(place, { file, path: ['envelope', 'properties', place], at: 'key', value: place });
    }
  },
};

/** A place as the catalogue has it. */
type Written = string | { readonly at: string } | undefined;

function* violations(
  place: string | undefined,
  where: Pick<Violation, 'at' | 'path' | 'value'> & { readonly file: SourceFile },
): Iterable<Violation> {
  if (place === undefined || place.startsWith('/')) return;
  const steps = place.split(/[./]/);
  if (steps.length === 1 || steps.includes('')) return;
  yield {
    ...where,
    message: `"${place}" is the name of one property, not the way to an inner one.`,
    help: `Write "${pointerOf(steps)}" for the inner one, or "${pointerOf([place])}" if the property is really called so.`,
  };
}
