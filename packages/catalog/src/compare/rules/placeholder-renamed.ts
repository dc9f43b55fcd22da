import type { ChangeRule } from '../change-rule.js';
import { inLocale, placeholderChanges } from '../rule-parts/placeholder-changes.js';
import { titleOf } from '../rule-parts/subject.js';

const data = { max: { type: 'integer' }, limit: { type: 'integer' } };

export const rule: ChangeRule = {
  name: 'placeholder-renamed',
  description:
    'A text shows one parameter in the place of another. ' +
    'Older servers send only the old one, so the text cannot be rendered.',
  example: {
    before: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use at most {max} letters.', data } },
      },
    },
    after: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use at most {limit} letters.', data } },
      },
    },
  },
  property: 'message',
  *find(comparison) {
    for (const change of placeholderChanges(comparison)) if (change.to !== null) yield change;
  },
  sentence: (change) =>
    `The text of ${titleOf(change)}${inLocale(change)} shows {${change.to}} instead of {${change.from}}.`,
  help: ({ from }) => `Put {${from}} back: older servers send no other.`,
};
