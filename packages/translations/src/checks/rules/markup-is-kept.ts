import { exampleOf } from '../example-of.js';
import { markupIn } from '../text/markup-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'markup-is-kept',
  severity: 'warning',
  description:
    'Every tag and every mark of Markdown in the source is in the translation, as often. ' +
    'A lost closing tag changes all that follows.',
  example: exampleOf({
    source: 'The <code>id</code> is missing.',
    wrong: 'Die <code>id fehlt.',
    right: 'Die <code>id</code> fehlt.',
  }),
  applies: ({ source }) => source.markup.length > 0,
  *check({ source, target }) {
    const left = new Map<string, number>();
    for (const { text } of markupIn(target.visible))
      left.set(text.toLowerCase(), (left.get(text.toLowerCase()) ?? 0) + 1);
    for (const { kind, text } of source.markup) {
      const count = left.get(text.toLowerCase()) ?? 0;
      left.set(text.toLowerCase(), count - 1);
      if (kind === 'entity' || count > 0) continue;
      yield { message: `The source has ${text}, and the text has not.`, help: `Put ${text} where it belongs.` };
    }
  },
};
