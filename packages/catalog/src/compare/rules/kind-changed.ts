import type { CompareRule } from '../change.js';
import { factRule } from '../rule-parts/fact-rule.js';

/** A failure has become a next step, or a next step a failure. */
export const rule: CompareRule = factRule({
  name: 'kind-changed',
  property: 'kind',
  title: 'kind',
  fact: ({ kind }) => kind,
  help: ({ from, to }) => `Keep "${from}", or add a new error with "${to}" and deprecate this one.`,
});
