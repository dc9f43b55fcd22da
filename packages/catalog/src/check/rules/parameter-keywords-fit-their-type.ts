import { declaredValues } from '../../draft/declared-values.js';
import { contradictionsOf } from '../contradictions-of.js';
import type { Rule } from '../rule.js';

/** A keyword that says nothing about its type, or contradicts another, would be a promise that no validator keeps. */
export const rule: Rule = {
  name: 'parameter-keywords-fit-their-type',
  severity: 'error',
  *check(draft) {
    for (const { title, path, schema } of declaredValues(draft)) {
      for (const { path: inside, at, contradiction, help } of contradictionsOf(schema)) {
        const place = inside.filter((step) => typeof step === 'string' && step !== 'properties').slice(0, -1);
        const where = place.length === 0 ? '' : ` (in ${place.join('.')})`;
        yield {
          file: draft.file,
          path: [...path, ...inside],
          ...(at === undefined ? {} : { at }),
          message: `${title} ${contradiction}${where}.`,
          help,
        };
      }
    }
  },
};
