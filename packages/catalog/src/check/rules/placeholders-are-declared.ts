import { HELD_NAME } from '@error-contracts/runtime/fields';
import { findPlaceholder } from '../../message/find-placeholder.js';
import { placeholdersOf } from '../../message/placeholders-of.js';
import { suggester } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'placeholders-are-declared',
  severity: 'error',
  description:
    'Every placeholder of a message is a parameter in "data". ' +
    'So its value is on the wire, and a client can render the text again in another language.',
  example: {
    wrong: { 'catalog.json': { errors: { NAME_TOO_LONG: { message: 'Use at most {max} letters.' } } } },
    right: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use at most {max} letters.', data: { max: { type: 'integer' } } } },
      },
    },
  },
  *check({ file, entries }) {
    const suggest = suggester();
    for (const { name, value, message } of entries.values()) {
      if (message === undefined) continue;
      const declared = new Set(Object.keys(value.data ?? {}));
      for (const shown of new Set(placeholdersOf(message).map((placeholder) => placeholder.name))) {
        if (declared.has(shown)) continue;
        const place = { file, path: ['errors', name, 'message'], offset: findPlaceholder(value.message, shown) };
        if (shown === HELD_NAME && value.holdsErrors === true) {
          yield {
            ...place,
            message: `The message of ${name} shows {${shown}}, which are the errors that it holds.`,
            help: 'Remove it: each of them has a text of its own. For their number, declare a parameter.',
          };
          continue;
        }
        const near = suggest(shown, declared);
        yield {
          ...place,
          message: `The message of ${name} shows {${shown}}, which is not a parameter of it.`,
          help: near === undefined ? `Declare "${shown}" in its "data".` : `Did you mean {${near}}?`,
        };
      }
    }
  },
};
