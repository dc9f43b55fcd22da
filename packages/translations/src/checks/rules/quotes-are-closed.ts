import { exampleOf } from '../example-of.js';
import { quotesOf } from '../language/quotes.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'quotes-are-closed',
  severity: 'warning',
  description: 'Each opening quotation mark of a translation has the closing one that belongs to it in the language.',
  example: exampleOf({
    source: 'The order “{id}” is locked.',
    data: { id: { type: 'string' } },
    wrong: 'Die Bestellung „{id} ist gesperrt.',
    right: 'Die Bestellung „{id}“ ist gesperrt.',
  }),
  applies: ({ target }) => QUOTE.test(target.visible),
  *check({ target, language }) {
    let open: { readonly mark: string; readonly offset: number } | undefined;
    const pairs = quotesOf(language).filter(([mark]) => QUOTE.test(mark));
    const known = new Set(['"', ...pairs.flat()]);
    const marks = Array.from(target.visible.matchAll(QUOTES), ({ 0: mark, index }) => ({ mark, offset: index }));
    // Marks of other languages are reported by quotes-fit-the-language, and would be counted wrong here.
    if (marks.some(({ mark }) => !known.has(mark))) return;
    for (const { mark, offset } of marks) {
      if (open === undefined) {
        open = { mark, offset };
        if (mark === '"' || pairs.some(([first]) => first === mark)) continue;
        yield unpaired(mark, offset, 'opened');
        open = undefined;
      } else if (
        mark === '"' ? open.mark === mark : pairs.some(([first, last]) => first === open?.mark && last === mark)
      ) {
        open = undefined;
      } else if (mark === open.mark) {
        yield unpaired(open.mark, open.offset, 'closed');
        open = { mark, offset };
      }
    }
    if (open !== undefined) yield unpaired(open.mark, open.offset, 'closed');
  },
};

const QUOTE = /["“”„«»‹›「」『』]/;
const QUOTES = new RegExp(QUOTE.source, 'g');

function unpaired(mark: string, offset: number, missing: 'opened' | 'closed') {
  const message = `The quotation mark ${mark} is never ${missing}.`;
  return { offset, value: mark, message, help: 'Write both marks of the pair, or none.' };
}
