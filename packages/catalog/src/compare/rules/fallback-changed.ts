import type { ChangeRule } from '../change-rule.js';

export const rule: ChangeRule = {
  name: 'fallback-changed',
  description: 'Users see another error in place of internal ones. Its code and its text may be new to older clients.',
  example: {
    before: { 'catalog.json': { errors: { SYSTEM_BUSY: {}, SYSTEM_DOWN: {} } } },
    after: { 'catalog.json': { fallback: 'SYSTEM_BUSY', errors: { SYSTEM_BUSY: {}, SYSTEM_DOWN: {} } } },
  },
  property: 'fallback',
  *find({ before, after }) {
    const [from, to] = [before.fallback ?? null, after.fallback ?? null];
    if (from !== to) yield { name: null, code: null, from, to };
  },
  sentence: ({ to }) =>
    to === null ? 'No error takes the place of internal ones.' : `Users see ${to} in place of internal errors now.`,
};
