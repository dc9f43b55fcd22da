import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

const before = { 'catalog.json': { errors: { ORDER_MISSING: { code: 1001, message: 'There is no such order.' } } } };

export const rule: ChangeRule = {
  name: 'name-changed',
  description: 'An error has another name. Code that uses the old name stops compiling.',
  example: {
    before,
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001, message: 'There is no such order.' } } } },
  },
  cases: {
    'name-changed:alias-kept': {
      description: 'The error lists the old name in its "aliases", so code that uses it still compiles.',
      example: {
        before,
        after: {
          'catalog.json': {
            errors: {
              ORDER_NOT_FOUND: { code: 1001, message: 'There is no such order.', aliases: ['ORDER_MISSING'] },
            },
          },
        },
      },
    },
  },
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      if (before.name === after.name) continue;
      const kind = after.aliases.includes(before.name) ? 'name-changed:alias-kept' : 'name-changed';
      yield { ...pairSubject(pair), kind, from: before.name, to: after.name };
    }
  },
  sentence: (change) => `${titleOf(change)} is called ${change.to} now.`,
  help: ({ kind, from, to }) =>
    kind === 'name-changed'
      ? `List "${from}" in the "aliases" of ${to}: then code that uses it still compiles.`
      : undefined,
};
