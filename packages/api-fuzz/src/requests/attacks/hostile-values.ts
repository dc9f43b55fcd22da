import { INJECTIONS, PROTOTYPE_NAMES, STRANGE_TEXTS } from '../../values/hostile-texts.js';
import type { Attack } from '../attack.js';
import { placesOf } from '../replaced-values.js';
import { requestOf } from '../request-parts.js';

/** Requests in which one value is a text that another program may take for its own language. */
export const hostileValues: Attack = function* ({ operation, valid, context }) {
  const texts = [...INJECTIONS, ...STRANGE_TEXTS, ...PROTOTYPE_NAMES];
  const places = placesOf(valid()).length;
  // Every text at some place, and every place with some text.
  for (let index = 0; index < Math.max(texts.length, 3 * places); index++) {
    const all = placesOf(valid());
    const place = all[index % Math.max(1, all.length)];
    if (place === undefined) return;
    const text = texts[index] ?? context.random.pick(texts);
    yield requestOf(operation, place.replace(text));
  }
};
