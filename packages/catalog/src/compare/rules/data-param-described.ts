import type { CompareRule } from '../change.js';
import { textRule } from '../rule-parts/text-rule.js';

const descriptions: CompareRule = textRule(
  'data-param-described',
  'data',
  'descriptions',
  'What is said about the parameters',
);

/** The descriptions and the examples of parameters; where one has come or gone, that says enough. */
export const rule: CompareRule = {
  ...descriptions,
  *find(comparison) {
    const others = comparison.parameters.filter(({ effect }) => effect === 'added' || effect === 'removed');
    const reported = new Set(others.map(({ pair }) => pair.before.name));
    for (const found of descriptions.find(comparison)) if (!reported.has(found.name ?? '')) yield found;
  },
};
