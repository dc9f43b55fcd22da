import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'translations-are-distinct',
  severity: 'error',
  description:
    'Two errors with different source texts have different translations. ' +
    'Otherwise people cannot tell the two apart, and one text was probably pasted into the wrong line.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Der Benutzer ist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
    others: { USER_LOCKED: ['The user is locked.', 'Der Benutzer ist gesperrt.'] },
  }),
  applies: ({ target, habits }) => habits.ofTarget(target.key).length > 1,
  *check({ name, source, target, habits }) {
    const others = habits.ofTarget(target.key);
    if (target.key === '') return;
    const other = others.find((one) => one.name !== name && one.source.key !== source.key);
    if (other === undefined) return;
    // Nobody knows which of the two is wrong, so both are reported.
    yield {
      message: `${name} has the same text as ${other.name}, and their sources differ.`,
      help: `Translate ${name} or ${other.name} anew, so that people can tell them apart.`,
    };
  },
};
