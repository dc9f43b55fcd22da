import type { Attack } from '../attack.js';
import { withBody } from '../fuzz-request.js';
import { placesOf } from '../replaced-values.js';
import { requestOf } from '../request-parts.js';

/** Requests with long texts, deep bodies and bodies of the largest size. */
export const largeAndDeep: Attack = function* ({ operation, valid, largestBody }) {
  const parts = valid();
  for (const place of placesOf(parts)) {
    const length = place.inBody ? Math.min(20_000, largestBody) : 4_000;
    if (typeof place.value === 'string') yield requestOf(operation, place.replace('x'.repeat(length)));
  }
  if (parts.body === undefined) return;
  const request = requestOf(operation, parts);
  const depth = Math.min(20_000, Math.floor(largestBody / 8));
  yield withBody(request, '['.repeat(depth) + ']'.repeat(depth));
  yield withBody(request, `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
  yield withBody(request, '['.repeat(depth));
  yield withBody(request, `{"a":"${'x'.repeat(Math.max(0, largestBody - 8))}"}`);
  yield withBody(request, `[${'0,'.repeat(Math.max(0, Math.floor(largestBody / 2) - 2))}0]`);
  yield withBody(request, `{"a":${'9'.repeat(1000)}}`);
};
