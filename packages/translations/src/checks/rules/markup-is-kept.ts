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
    const found = markupIn(target.visible).map(({ text }) => text.toLowerCase());
    for (const { kind, text } of source.markup) {
      if (kind === 'entity') continue;
      const at = found.indexOf(text.toLowerCase());
      if (at !== -1) found.splice(at, 1);
      else yield { message: `The source has ${text}, and the text has not.`, help: `Put ${text} where it belongs.` };
    }
  },
};
