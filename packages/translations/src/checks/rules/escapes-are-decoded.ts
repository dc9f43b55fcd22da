import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'escapes-are-decoded',
  severity: 'warning',
  description:
    'A translation has no escape of a programming language, such as `\\n` or `\\u00e9`, that the source does not have. ' +
    'A tool has escaped the text once too often.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung \\nist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ source, target }) => target.visible.includes('\\') && !source.visible.includes('\\'),
  *check({ target }) {
    for (const { 0: found, index } of target.visible.matchAll(ESCAPE)) {
      yield {
        offset: index,
        value: found,
        message: `${found} is an escape, which people would read as it is.`,
        help: 'Write the character itself, or remove it.',
      };
    }
  },
};

const ESCAPE = /\\(?:[nrtbfv0"'\\/]|u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2})/gi;
