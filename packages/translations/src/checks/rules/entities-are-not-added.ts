import { exampleOf } from '../example-of.js';
import { markupIn } from '../text/markup-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'entities-are-not-added',
  severity: 'error',
  description:
    'A translation has no HTML entity that the source does not have. ' +
    'Tools that escape a text once too often leave `&quot;` and `&#39;` behind.',
  example: exampleOf({
    source: 'Terms & conditions are missing.',
    wrong: 'Die Bedingungen &amp; Regeln fehlen.',
    right: 'Die Bedingungen & Regeln fehlen.',
  }),
  applies: ({ target }) => target.visible.includes('&'),
  *check({ source, target }) {
    for (const { kind, text, offset } of markupIn(target.visible)) {
      if (kind !== 'entity' || source.visible.includes(text)) continue;
      const message = `${text} is an HTML entity, which people would read as it is.`;
      yield { offset, value: text, message, help: 'Write the character itself.' };
    }
  },
};
