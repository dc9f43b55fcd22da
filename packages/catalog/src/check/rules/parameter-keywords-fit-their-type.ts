import { declaredValues } from '../../draft/declared-values.js';
import { contradictionsOf } from '../contradictions-of.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'parameter-keywords-fit-their-type',
  severity: 'error',
  description:
    'A keyword in the schema of a parameter means something for its type and does not contradict another keyword. ' +
    'Otherwise the schema promises what no validator keeps.',
  example: {
    wrong: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', maxLength: 3 } } } } } },
    right: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', maximum: 999 } } } } } },
  },
  *check(draft) {
    for (const { title, path, schema } of declaredValues(draft)) {
      for (const { path: inside, at, reason, help } of contradictionsOf(schema)) {
        const place = inside.filter((step) => typeof step === 'string' && step !== 'properties').slice(0, -1);
        const where = place.length === 0 ? '' : ` (in ${place.join('.')})`;
        yield {
          file: draft.file,
          path: [...path, ...inside],
          ...(at === undefined ? {} : { at }),
          message: `${title} ${reason}${where}.`,
          help,
        };
      }
    }
  },
};
