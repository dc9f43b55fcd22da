import type { CompareRule } from '../change.js';
import { placeholderChanges } from '../rule-parts/placeholder-changes.js';
import { titleOf } from '../rule-parts/subject.js';

/** A text no longer shows a parameter. */
export const rule: CompareRule = {
  name: 'placeholder-removed',
  property: 'message',
  *find(comparison) {
    for (const change of placeholderChanges(comparison)) if (change.to === null) yield change;
  },
  sentence: (change) => `The text of ${titleOf(change)}${inLocale(change.locale)} no longer shows {${change.from}}.`,
  help: ({ from }) => `Put {${from}} back into the text.`,
};

function inLocale(locale: string | undefined): string {
  return locale === undefined ? '' : ` in ${locale}`;
}
