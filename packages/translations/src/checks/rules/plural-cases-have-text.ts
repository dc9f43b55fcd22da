import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'plural-cases-have-text',
  severity: 'warning',
  description:
    'No case of a translation is empty, unless the source has an empty case too. ' +
    'Translation tools leave a plural form empty that nobody has filled in.',
  example: exampleOf({
    source: 'Wait {days, plural, one {# day} other {# days}}.',
    data: { days: { type: 'integer' } },
    wrong: 'Warten Sie {days, plural, one { } other {# Tage}}.',
    right: 'Warten Sie {days, plural, one {einen Tag} other {# Tage}}.',
  }),
  applies: ({ target }) => NOTHING.test(target.raw),
  *check({ source, target }) {
    const found = emptyCase(target.raw);
    if (found === undefined || source.message === undefined || target.message === undefined) return;
    if (target.variants.every(({ cases }) => cases.length === 0) || emptyCase(source.raw) !== undefined) return;
    yield {
      ...found,
      message: `The case ${found.value} is empty, so that a part of the sentence is missing.`,
      help: `Translate the case ${found.value}, as the source has it.`,
    };
  },
};

function emptyCase(raw: string): { readonly offset: number; readonly value: string } | undefined {
  const found = EMPTY.exec(raw);
  return found?.[1] === undefined ? undefined : { offset: found.index, value: found[1] };
}

const NOTHING = /\{\s{0,20}\}/;
const EMPTY = /(?<![\w=])(=\d{1,15}|[a-z]\w{0,60})\s{0,20}\{\s{0,20}\}/i;
