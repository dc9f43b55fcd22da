import type { Attack } from '../attack.js';
import { withBody, withHeaders } from '../fuzz-request.js';
import { placesOf } from '../replaced-values.js';
import { requestOf } from '../request-parts.js';

/** Requests in which one parameter, one member or the whole body is missing or empty. */
export const missingParts: Attack = function* ({ operation, valid }) {
  const parts = valid();
  const request = requestOf(operation, parts);
  for (const place of placesOf(parts)) {
    yield requestOf(operation, place.remove());
    yield requestOf(operation, place.replace(''));
  }
  if (parts.body === undefined) return;
  yield withBody(request, '');
  yield withHeaders(withBody(request, undefined), { 'content-type': undefined });
  yield withBody(request, '{}');
  yield withBody(request, 'null');
};
