import type { CompareRule } from '../change.js';
import { factRule } from '../rule-parts/fact-rule.js';

/** How much a repetition may help, ascending. */
const HOPE = ['never', 'after-action', 'later'];

/** Whether a repetition can succeed; where it now can, clients begin to send requests again. */
export const rule: CompareRule = factRule({
  name: 'retry-changed',
  property: 'retry',
  title: 'retry',
  fact: ({ retry }) => retry,
  kind: (from, to) => (HOPE.indexOf(to) < HOPE.indexOf(from) ? 'retry-changed:less' : 'retry-changed'),
  help: ({ kind, from, to }) =>
    kind === 'retry-changed' ? `Keep "${from}", or add a new error with "${to}" and deprecate this one.` : undefined,
});
