import type { ChangeRule } from '../change-rule.js';
import { textRule } from '../rule-parts/text-rule.js';

const descriptions: ChangeRule = textRule({
  name: 'data-param-described',
  description: 'The description or the examples of a parameter changed. Only documentation shows them.',
  example: {
    before: {
      'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', description: 'The limit.' } } } } },
    },
    after: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', description: 'The longest length.' } } } },
      },
    },
  },
  property: 'data',
  text: 'descriptions',
  title: 'The description of the parameters',
});

/** If a parameter has come or gone, that change says enough. */
export const rule: ChangeRule = {
  ...descriptions,
  *find(comparison) {
    const others = comparison.parameters.filter(({ effect }) => effect === 'added' || effect === 'removed');
    const reported = new Set(others.map(({ pair }) => pair.before.name));
    for (const found of descriptions.find(comparison)) if (!reported.has(found.name ?? '')) yield found;
  },
};
