import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'digits-fit-the-language',
  severity: 'warning',
  description:
    'A translation writes digits that its language reads: ASCII everywhere, and those of its own script. ' +
    'Full-width digits belong to no language.',
  example: exampleOf({
    source: 'Wait 15 minutes.',
    wrong: 'Warten Sie １５ Minuten.',
    right: 'Warten Sie 15 Minuten.',
  }),
  applies: ({ target }) => OTHER_DIGITS.test(target.visible),
  *check({ target, language }) {
    const found = OTHER_DIGITS.exec(target.visible);
    if (found === null || (OWN_DIGITS[language.script] ?? NONE).test(found[0])) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `The digits ${found[0]} are not those that people read in ${language.tag}.`,
      help: 'Write them in ASCII, as in 15.',
    };
  },
};

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]+/;
const NONE = /(?!)/;
const OWN_DIGITS: Readonly<Record<string, RegExp>> = {
  Arab: /^[\u0660-\u0669\u06f0-\u06f9]/,
  Deva: /^[\u0966-\u096f]/,
  Beng: /^[\u09e6-\u09ef]/,
  Thai: /^[\u0e50-\u0e59]/,
};
