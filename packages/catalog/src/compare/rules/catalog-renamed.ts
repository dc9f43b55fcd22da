import type { CompareRule } from '../change.js';

/** The catalogue has another name. */
export const rule: CompareRule = {
  name: 'catalog-renamed',
  property: 'name',
  *find({ base, head }) {
    if (base.name !== head.name) yield { name: null, code: null, from: base.name, to: head.name };
  },
  sentence: ({ from, to }) => `The catalogue is called ${to} instead of ${from}.`,
};
