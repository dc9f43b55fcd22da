import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'number-signs-stand-in-plurals',
  severity: 'warning',
  description:
    'A translation has a `#` outside a plural only if the source has one. There it is no number, but a plain sign.',
  example: exampleOf({
    source: 'Wait {days} days.',
    data: { days: { type: 'integer' } },
    wrong: 'Warten Sie # Tage: {days}.',
    right: 'Warten Sie {days} Tage.',
  }),
  applies: ({ target }) => target.visible.includes('#'),
  *check({ source, target }) {
    const offset = target.visible.indexOf('#');
    if (source.visible.includes('#')) return;
    yield {
      offset,
      value: '#',
      message: 'This # is outside a plural, so people read the sign and no number.',
      help: 'Write the placeholder instead, or put the text into the cases of a plural.',
    };
  },
};
