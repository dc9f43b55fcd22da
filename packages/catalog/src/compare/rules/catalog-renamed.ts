import type { ChangeRule } from '../change-rule.js';

export const rule: ChangeRule = {
  name: 'catalog-renamed',
  description: 'The catalogue has another name. Generated code carries the name, so its users see the change.',
  example: {
    before: { 'catalog.json': { name: 'shop' } },
    after: { 'catalog.json': { name: 'store' } },
  },
  property: 'name',
  *find({ before, after }) {
    if (before.name !== after.name) yield { name: null, code: null, from: before.name, to: after.name };
  },
  sentence: ({ from, to }) => `The catalogue is called ${to} instead of ${from}.`,
};
