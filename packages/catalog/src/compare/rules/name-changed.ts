import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

/** An error has another name. */
export const rule: CompareRule = {
  name: 'name-changed',
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
