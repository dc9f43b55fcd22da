import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'letters-are-not-repeated',
  severity: 'warning',
  description: 'No letter stands four times in a row. A key was held too long, or a text was written to fill a field.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist gesperrttttt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => hasFourInARow(target.visible),
  *check({ source, target }) {
    const found = REPEATED.exec(target.visible);
    if (found === null || source.visible.includes(found[0])) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `“${found[0].charAt(0)}” stands ${found[0].length === 4 ? 'four' : 'many'} times in a row.`,
      help: 'Remove what is too much.',
    };
  },
};

const REPEATED = /(\p{L})\1{3,100}/u;

/** By hand: a pattern with a back reference is slow, and nearly every text has nothing of the kind. */
function hasFourInARow(text: string): boolean {
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    run = text.charCodeAt(at) === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run === 4) return true;
  }
  return false;
}
