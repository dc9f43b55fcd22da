import type { CompareRule } from '../change.js';
import { placeholderChanges } from '../rule-parts/placeholder-changes.js';
import { titleOf } from '../rule-parts/subject.js';

/** A text shows a parameter under another name. */
export const rule: CompareRule = {
  name: 'placeholder-renamed',
  property: 'message',
  *find(comparison) {
    for (const change of placeholderChanges(comparison)) if (change.to !== null) yield change;
  },
  sentence: (change) => {
    const where = change.locale === undefined ? '' : ` in ${change.locale}`;
    return `The text of ${titleOf(change)}${where} shows {${change.to}} instead of {${change.from}}.`;
  },
  help: ({ from }) => `Put {${from}} back: older servers send it, and no other.`,
};
