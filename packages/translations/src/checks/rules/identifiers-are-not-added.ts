import { exampleOf } from '../example-of.js';
import { identifiersIn } from '../text/identifiers-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'identifiers-are-not-added',
  severity: 'warning',
  description:
    'A translation names no identifier, such as `updateEmail` or `user_id`, that its source does not name. ' +
    'It is left over from another text.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist gesperrt: updateEmail.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => HUMPS.test(target.visible),
  *check({ source, target, programWords }) {
    const known = source.visible.toLowerCase();
    for (const { text, offset, isAcronym } of identifiersIn(target.visible)) {
      if (isAcronym || known.includes(text.toLowerCase()) || programWords.has(text)) continue;
      // Where the source lost one, identifiers-are-kept says so.
      if (source.identifiers.some((identifier) => !target.visible.includes(identifier.text))) continue;
      if (!CODE.test(text)) continue;
      const message = `The text names ${text}, and its source does not.`;
      yield { offset, value: text, message, help: 'Remove it, or write the identifier of the source.' };
    }
  },
};

const HUMPS = /[a-z0-9_][A-Z_][a-z]/;
/** Starts small, as names of functions and properties do: brands such as YouTube start with a capital. */
const CODE = /^[a-z][a-z0-9]+[A-Z_]|_/;
