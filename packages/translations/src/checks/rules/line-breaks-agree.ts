import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'line-breaks-agree',
  severity: 'warning',
  description:
    'A translation has line feeds and tabs where the source has them, as often. Elsewhere they come from a spreadsheet or an editor.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung\nist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ source, target }) => BREAK.test(target.visible) || BREAK.test(source.visible),
  *check({ source, target }) {
    const [wanted, found] = [breaks(source.visible), breaks(target.visible.trim())];
    if (found.length <= breaks(source.visible.trim()).length && found.length >= Math.min(1, wanted.length)) return;
    const more = found.length > wanted.length;
    yield {
      offset: more ? Math.max(0, target.visible.search(BREAK)) : 0,
      message: `The text has ${count(found.length)}, and its source ${count(wanted.length)}.`,
      help: more ? 'Write a space instead.' : 'Break the text where the source does.',
    };
  },
};

const BREAK = /[\n\t\r]/;
const BREAKS = /[\n\t\r]/g;

function breaks(text: string): readonly string[] {
  return BREAK.test(text) ? (text.match(BREAKS) ?? []) : [];
}

function count(number: number): string {
  return number === 0 ? 'no line break' : number === 1 ? 'one line break' : `${number} line breaks`;
}
