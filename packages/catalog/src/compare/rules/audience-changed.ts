import type { CompareRule } from '../change.js';
import { factRule } from '../rule-parts/fact-rule.js';

/** Who may read the text; clients that are older show what has become internal. */
export const rule: CompareRule = factRule({
  name: 'audience-changed',
  property: 'audience',
  title: 'audience',
  fact: ({ audience }) => audience,
  kind: (_from, to) => (to === 'public' ? 'audience-changed:opened' : 'audience-changed'),
  help: ({ kind }) =>
    kind === 'audience-changed'
      ? 'Older clients still show the text: add a new, internal error and deprecate this one.'
      : undefined,
});
