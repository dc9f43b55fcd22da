import { INJECTIONS, OTHER_TYPES, PROTOTYPE_NAMES, STRANGE_TEXTS } from '../../values/hostile-texts.js';
import type { Attack } from '../attack.js';
import { type FuzzRequest, withHeaders } from '../fuzz-request.js';
import { placesOf } from '../replaced-values.js';
import { type RequestParts, requestOf } from '../request-parts.js';

/** Requests without end in which several values are wrong at once. Each third one is valid. */
export const randomRequests: Attack = function* ({ operation, valid, context, locales }) {
  const { random } = context;
  const texts = [...INJECTIONS, ...STRANGE_TEXTS, ...PROTOTYPE_NAMES];
  const wrong = (): unknown => (random.below(3) === 0 ? random.pick(OTHER_TYPES) : random.pick(texts));
  for (;;) {
    let parts: RequestParts = valid();
    for (let changes = random.below(3); changes > 0; changes--) {
      const places = placesOf(parts);
      if (places.length === 0) break;
      const place = random.pick(places);
      parts = random.below(4) === 0 ? place.remove() : place.replace(wrong());
    }
    const request: FuzzRequest = requestOf(operation, parts);
    yield random.below(4) > 0 ? request : withHeaders(request, { 'accept-language': random.pick(locales) });
  }
};
