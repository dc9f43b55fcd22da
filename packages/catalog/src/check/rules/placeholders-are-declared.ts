import { findPlaceholder } from '../../message/find-placeholder.js';
import { placeholdersOf } from '../../message/placeholders-of.js';
import { nearest } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

/** Law 4: what the source message shows is declared in `data`, so that it is on the wire. */
export const rule: Rule = {
  name: 'placeholders-are-declared',
  severity: 'error',
  *check({ file, entries }) {
    for (const { name, value, message } of entries.values()) {
      if (message === undefined) continue;
      const declared = new Set(Object.keys(value.data ?? {}));
      for (const shown of new Set(placeholdersOf(message).map((placeholder) => placeholder.name))) {
        if (declared.has(shown)) continue;
        const near = nearest(shown, declared);
        yield {
          file,
          path: ['errors', name, 'message'],
          offset: findPlaceholder(value.message, shown),
          message: `The message of ${name} shows {${shown}}, which is not a parameter of it.`,
          help: near === undefined ? `Declare "${shown}" in its "data".` : `Did you mean {${near}}?`,
        };
      }
    }
  },
};
