import { HELD_NAME, MOST_HELD } from '@error-contracts/runtime/fields';
import type { Parameter } from '../contract.js';

/** The name below `$defs` of the schema of a held error. It depends on the catalogue, so whoever emits it knows it. */
export const HELD_ERROR = 'heldError';

/** The parameter of each error that holds others. */
export const HELD_ERRORS: Parameter = Object.freeze({
  name: HELD_NAME,
  member: HELD_NAME,
  schema: {
    type: 'array',
    minItems: 1,
    maxItems: MOST_HELD,
    items: { $ref: `#/$defs/${HELD_ERROR}` },
    description: 'What is wrong, field by field.',
  },
  required: true,
});
