import { displayColumns } from '@error-contracts/catalog/message';
import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

const LEAST = 0.25;
/** So short a source can be one word in another language. */
const SHORT = 16;

export const rule: TextRule = {
  name: 'texts-are-not-far-shorter',
  severity: 'warning',
  description:
    'A translation is at least a quarter as wide as its source, in columns. A shorter one has lost a part of what it says.',
  example: exampleOf({
    source: 'The order is locked, because it was never paid. Order again.',
    wrong: 'Gesperrt.',
    right: 'Die Bestellung ist gesperrt, weil sie nie bezahlt wurde. Bestellen Sie neu.',
  }),
  applies: ({ source, target }) => source.columns > SHORT && target.visible.length < LEAST * source.columns,
  *check({ source, target }) {
    if (target.visible.trim() === '') return;
    const columns = displayColumns(target.visible);
    if (columns >= LEAST * source.columns) return;
    yield {
      message: `The text takes ${columns} columns, and its source ${source.columns}.`,
      help: 'Say all that the source says.',
    };
  },
};
