import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'spanish-sentences-open-with-a-mark',
  severity: 'warning',
  description: 'In Spanish a question starts with `¿`, and an exclamation with `¡`.',
  example: exampleOf({
    locale: 'es',
    source: 'Is the order paid?',
    wrong: 'Está pagado el pedido?',
    right: '¿Está pagado el pedido?',
  }),
  applies: ({ target, language }) => SPANISH.has(language.base) && ENDS.test(target.visible),
  *check({ target }) {
    for (const [close, open] of MARKS) {
      const offset = target.visible.indexOf(close);
      if (offset === -1 || target.visible.lastIndexOf(open, offset) !== -1) continue;
      yield {
        offset,
        value: close,
        message: `“${close}” ends a sentence that does not start with “${open}”.`,
        help: `Write ${open} where the ${close === '?' ? 'question' : 'exclamation'} starts.`,
      };
    }
  },
};

const SPANISH: ReadonlySet<string> = new Set(['es', 'ast']);
const ENDS = /[?!]/;
const MARKS: readonly (readonly [close: string, open: string])[] = [
  ['?', '¿'],
  ['!', '¡'],
];
