import { exampleOf } from '../example-of.js';
import { markupIn } from '../text/markup-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'html-is-not-added',
  severity: 'error',
  description:
    'A translation has no HTML tag that the source does not have. ' +
    'It is shown as text, or it becomes a part of a page that nobody has reviewed.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist <b>gesperrt</b>.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => target.visible.includes('<'),
  *check({ source, target }) {
    const known = new Set(source.markup.map(({ text }) => text.toLowerCase()));
    for (const { kind, text, offset } of markupIn(target.visible)) {
      if (kind !== 'tag' || known.has(text.toLowerCase())) continue;
      const message = 'The text has an HTML tag that the source does not have.';
      yield { offset, value: text, message, help: 'Remove the tag: an error text is plain text.' };
    }
  },
};
