import { exampleOf } from '../example-of.js';
import { markupIn } from '../text/markup-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'markdown-is-not-added',
  severity: 'error',
  description:
    'A translation has no Markdown that the source does not have: no `**`, no backticks, no links in brackets. ' +
    'An error text is plain text, and people would read the marks.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist **gesperrt**.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => MAYBE.test(target.visible),
  *check({ source, target }) {
    const known = new Set(source.markup.map(({ text }) => text));
    const found = markupIn(target.visible).find(({ kind, text }) => kind === 'markdown' && !known.has(text));
    if (found === undefined) return;
    const message = 'The text has Markdown that the source does not have.';
    yield { offset: found.offset, value: found.text, message, help: 'Remove the marks: an error text is plain text.' };
  },
};

const MAYBE = /[*_`#~]|\]\(/;
