import type { CompareRule } from '../change.js';
import { wordingRule } from '../makers/wording-rule.js';

const descriptions: CompareRule = wordingRule(
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
    const told = new Set(others.map(({ pair }) => pair.before.name));
    for (const found of descriptions.find(comparison)) if (!told.has(found.name ?? '')) yield found;
  },
};
