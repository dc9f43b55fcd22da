import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'addresses-are-kept',
  severity: 'warning',
  description:
    'A translation keeps the web and email addresses of the source. ' +
    'If a page has an address of its own in this language, waive the rule for the text.',
  example: exampleOf({
    source: 'Write to help@shop.dev.',
    wrong: 'Bitte schreiben Sie uns.',
    right: 'Schreiben Sie an help@shop.dev.',
  }),
  applies: ({ source }) => source.addresses.length > 0,
  *check({ source, target }) {
    for (const { text } of source.addresses) {
      if (target.visible.includes(text)) continue;
      yield { message: `The text does not have the address ${text} of the source.`, help: `Write ${text} as it is.` };
    }
  },
};
