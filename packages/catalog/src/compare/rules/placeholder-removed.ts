import type { ChangeRule } from '../change-rule.js';
import { inLocale, placeholderChanges } from '../rule-parts/placeholder-changes.js';
import { titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'placeholder-removed',
  description:
    'A text no longer shows a parameter. ' +
    'Somebody may have relied on reading its value there, so the release is a major one.',
  example: {
    before: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use at most {max} letters.', data: { max: { type: 'integer' } } } },
      },
    },
    after: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use fewer letters.', data: { max: { type: 'integer' } } } },
      },
    },
  },
  property: 'message',
  *find(comparison) {
    for (const change of placeholderChanges(comparison)) if (change.to === null) yield change;
  },
  sentence: (change) => `The text of ${titleOf(change)}${inLocale(change)} no longer shows {${change.from}}.`,
  help: ({ from }) => `Put {${from}} back into the text.`,
};
