import { OTHER_TYPES } from '../../values/hostile-texts.js';
import type { Attack } from '../attack.js';
import { placesOf } from '../replaced-values.js';
import { requestOf } from '../request-parts.js';

/** Requests in which one value has another type. */
export const wrongTypes: Attack = function* ({ operation, valid, context }) {
  for (const place of placesOf(valid())) {
    const types = place.inBody ? OTHER_TYPES : [context.random.pick(OTHER_TYPES)];
    for (const value of types) yield requestOf(operation, place.replace(value));
  }
};
