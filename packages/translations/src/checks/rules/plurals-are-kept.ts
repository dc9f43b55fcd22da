import { type Message, selectorsOf } from '@error-contracts/catalog/message';
import { exampleOf } from '../example-of.js';
import type { Language } from '../language/language.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'plurals-are-kept',
  severity: 'warning',
  description:
    'If the source has a plural for a number, a translation has one too, in a language with several forms. ' +
    'Without it people read “1 files”.',
  example: exampleOf({
    source: 'Wait {days, plural, one {# day} other {# days}}.',
    data: { days: { type: 'integer' } },
    wrong: 'Warten Sie {days} Tage.',
    right: 'Warten Sie {days, plural, one {# Tag} other {# Tage}}.',
  }),
  applies: ({ source }) => PLURAL.test(source.raw),
  *check({ source, target, language }) {
    if (source.message === undefined || target.message === undefined || !hasForms(language)) return;
    const kept = pluralsIn(target.message);
    const shown = new Set(target.variants.flatMap((variant) => [...variant.shown.keys()]));
    for (const name of pluralsIn(source.message)) {
      // That the number is not there at all is the matter of another rule.
      if (kept.has(name) || !shown.has(name)) continue;
      yield {
        offset: Math.max(0, target.raw.indexOf(`{${name}`)),
        value: `{${name}}`,
        message: `The source has a plural for {${name}}, and the text has none.`,
        help: `Write {${name}, plural, …} with the forms of the language, or waive the rule for this text.`,
      };
    }
  },
};

const PLURAL = /,\s{0,20}plural\b/;
const FORMS = ['zero', 'one', 'two', 'few', 'many'];

function hasForms({ numbersOfCase }: Language): boolean {
  return FORMS.some((form) => numbersOfCase('plural', form).length > 0);
}

function pluralsIn(message: Message): ReadonlySet<string> {
  return new Set(selectorsOf(message).flatMap(({ type, name }) => (type === 'plural' ? name : [])));
}
