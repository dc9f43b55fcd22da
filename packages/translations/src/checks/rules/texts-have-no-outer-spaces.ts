import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'texts-have-no-outer-spaces',
  severity: 'error',
  description:
    'A translation starts and ends without a space, a tab or a line feed, unless the source has one there. ' +
    'Nobody sees it, and every tool that compares texts finds a difference.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist gesperrt. ',
    right: 'Die Bestellung ist gesperrt.',
  }),
  looksAtCharacters: true,
  applies: ({ target: { raw } }) => raw.trim().length < raw.length,
  *check({ source, target }) {
    const { raw } = target;
    const start = raw.trimStart();
    if (start === '') return;
    if (start.length < raw.length && source.raw.trimStart().length === source.raw.length) yield space('starts', 0);
    const end = raw.trimEnd().length;
    if (end < raw.length && source.raw.trimEnd().length === source.raw.length) yield space('ends', end);
  },
};

function space(where: 'starts' | 'ends', offset: number) {
  return { offset, message: `The text ${where} with a space.`, help: 'Remove it.' };
}
