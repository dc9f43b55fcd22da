import type { Attack } from '../attack.js';
import { requestOf } from '../request-parts.js';

/** Requests that should succeed, so that handlers are reached and their errors seen. */
export const validRequests: Attack = function* ({ operation, valid }) {
  for (let count = 0; count < 3; count++) yield requestOf(operation, valid());
};
