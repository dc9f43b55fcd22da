import { exampleOf } from '../example-of.js';
import { codePointName } from '../text/code-point-name.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'control-characters-are-not-added',
  severity: 'error',
  description:
    'A translation has no control character and no separator of lines or paragraphs (U+2028, U+2029) that the source does not have. ' +
    'Terminals and logs act on them, and old programs break at them.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist\u0007 gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  looksAtCharacters: true,
  applies: ({ target }) => CONTROL.test(target.raw),
  *check({ source, target }) {
    const found = CONTROL.exec(target.raw);
    if (found === null || source.raw.includes(found[0])) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `The text has the control character ${codePointName(found[0])}, which its source does not have.`,
      help: 'Remove it.',
    };
  },
};

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;
