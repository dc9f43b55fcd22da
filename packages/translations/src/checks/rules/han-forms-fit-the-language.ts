import { exampleOf } from '../example-of.js';
import { properHanForm } from '../language/han-forms.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'han-forms-fit-the-language',
  severity: 'warning',
  description:
    'Chinese characters have the form of the language: simplified in mainland China, traditional in Taiwan. ' +
    'Japanese has no simplified form that it did not make itself.',
  example: exampleOf({
    locale: 'zh-TW',
    source: 'The order is locked.',
    wrong: '订單已鎖定。',
    right: '訂單已鎖定。',
  }),
  applies: ({ language }) => language.isFullWidth,
  *check({ target, language }) {
    for (let offset = 0; offset < target.visible.length; offset++) {
      const character = target.visible.charAt(offset);
      const proper = character < '\u4e00' ? undefined : properHanForm(character, language);
      if (proper === undefined) continue;
      yield {
        offset,
        value: character,
        message: `${character} is a form that ${language.tag} does not use.`,
        help:
          language.script === 'Jpan'
            ? 'Write the Japanese form, or the Japanese word.'
            : `Write ${proper}, and look at the words beside it.`,
      };
      return;
    }
  },
};
