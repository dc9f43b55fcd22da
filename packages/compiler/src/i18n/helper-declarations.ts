import { literal } from '../kit/literal.js';
import { integerGrouping } from './integer-grouping.js';
import { integerPluralRule } from './integer-plural-rule.js';
import type { Helper } from './message-expression.js';

const FACTORIES: { readonly [helper in Helper]: string } = {
  number: 'numberOf',
  plural: 'pluralOf',
  ordinal: 'ordinalOf',
};
const ORDER: readonly Helper[] = ['number', 'plural', 'ordinal'];

/** Returns the factories that a module imports from the runtime to make these helpers. */
export function factoriesOf(helpers: ReadonlySet<Helper>): readonly string[] {
  return ORDER.filter((helper) => helpers.has(helper)).map((helper) => FACTORIES[helper]);
}

/** Returns the declarations of the helpers for a language. A bundler drops those that no kept message calls. */
export function helperDeclarations(helpers: ReadonlySet<Helper>, tag: string): string {
  const lines = ORDER.filter((helper) => helpers.has(helper)).map((helper) => {
    const knowledge = helper === 'number' ? grouping(tag) : pluralRule(tag, helper);
    return `const ${helper} = /* @__PURE__ */ ${FACTORIES[helper]}(${[literal(tag), ...knowledge].join(', ')});\n`;
  });
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}

/** Returns the arguments with which the helper writes an integer without `Intl`. */
function grouping(tag: string): string[] {
  const known = integerGrouping(tag);
  if (known === undefined) return [];
  return known.least === 1000 ? [literal(known.separator)] : [literal(known.separator), String(known.least)];
}

/** Returns the arguments with which the helper chooses the category of an integer without `Intl`. */
function pluralRule(tag: string, helper: 'plural' | 'ordinal'): string[] {
  const rule = integerPluralRule(tag, helper === 'plural' ? 'cardinal' : 'ordinal');
  return rule === undefined ? [] : [rule];
}
