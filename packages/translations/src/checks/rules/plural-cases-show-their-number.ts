import { type Message, selectorsOf } from '@error-contracts/catalog/message';
import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'plural-cases-show-their-number',
  severity: 'error',
  description:
    'If the source shows a number, each plural case that stands for several numbers shows it too. ' +
    'In Russian, `one` is for 1, 21 and 31: without `#` people read a wrong number.',
  example: exampleOf({
    locale: 'ru',
    source: 'Wait {days, plural, one {# day} other {# days}}.',
    data: { days: { type: 'integer' } },
    wrong: 'Подождите {days, plural, one {день} few {# дня} many {# дней} other {# дня}}.',
    right: 'Подождите {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}.',
  }),
  applies: ({ target }) => PLURAL.test(target.raw),
  *check({ source, target, language }) {
    if (source.message === undefined || target.message === undefined) return;
    const shownBySource = new Set(source.variants.flatMap(({ shown }) => [...shown.keys()]));
    const reported = new Set<string>();
    for (const { cases, shown } of target.variants) {
      for (const { name, type, key, offset } of cases) {
        if (type === 'select' || shown.has(name) || !shownBySource.has(name) || reported.has(`${name} ${key}`))
          continue;
        const own = casesOf(target.message, name);
        const shift = key.startsWith('=') ? 0 : offset;
        const numbers = language
          .numbersOfCase(type, key)
          .map((number) => number + shift)
          .filter((number) => !own.has(`=${number}`));
        if (numbers.length < 2) continue;
        reported.add(`${name} ${key}`);
        yield {
          offset: Math.max(0, target.raw.search(CASES[key] ?? PLURAL)),
          value: key,
          message: `The plural case ${key} stands for ${numbers.slice(0, 3).join(', ')} and more, but does not show the number.`,
          help: `Write # in the case ${key} where the number belongs.`,
        };
      }
    }
  },
};

/** Returns the cases of a parameter: `one` does not stand for 0 if `=0` has a text of its own. */
function casesOf(message: Message, name: string): ReadonlySet<string> {
  const selectors = selectorsOf(message).filter((selector) => selector.name === name);
  return new Set(selectors.flatMap(({ cases }) => cases.map(({ key }) => key)));
}

const PLURAL = /,\s{0,20}(?:plural|selectordinal)\b/;

const CASES: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['zero', 'one', 'two', 'few', 'many', 'other'].map((key) => [key, new RegExp(`\\b${key}(?=\\s{0,20}\\{)`)]),
);
