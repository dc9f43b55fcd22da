import { literal } from '../kit/literal.js';
import type { ArrayForms } from '../wire/array-forms.js';

/** The arrays of a body as json-schema-to-typescript understands them. */
export const typeArrays: ArrayForms = {
  // The elements have types of their own: a type that refers to itself through the union of all is an error.
  list: (_, { name }) => ({
    type: 'array',
    minItems: 1,
    items: [{ tsType: `ErrorInListByName[${literal(name)}]` }],
    additionalItems: { tsType: 'ErrorInList' },
  }),
  // With `unknown` in the union, TypeScript would forget the elements that are known.
  found: (elements) => ({
    type: 'array',
    items: {
      anyOf: [...elements.map(({ schema }) => schema), { tsType: 'object | string | number | boolean | null' }],
    },
  }),
  positions: (elements, least) => ({
    type: 'array',
    minItems: least,
    items: elements,
    additionalItems: { tsType: 'unknown' },
  }),
};
