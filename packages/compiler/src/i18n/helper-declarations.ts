import { literal } from '../kit/literal.js';
import { integerGrouping } from './integer-grouping.js';
import { integerPluralRule } from './integer-plural-rule.js';
import type { Helper, LocaleHelpers } from './locale-helpers.js';

const FACTORIES: { readonly [helper in Helper]: string } = {
  number: 'numberOf',
  plural: 'pluralOf',
  ordinal: 'ordinalOf',
};
const ORDER: readonly Helper[] = ['number', 'plural', 'ordinal'];

/** Returns the imports of a module whose messages call these helpers. It needs the types as well. */
export function helperImports({ simple, formats }: LocaleHelpers, types: readonly string[]): string {
  const names = [...types, ...ORDER.filter((helper) => simple.has(helper)).map((helper) => FACTORIES[helper])];
  const factories = [...new Set([...formats.values()].map(({ factory }) => factory))].sort();
  return [importOf(factories, 'formats'), importOf(names, 'messages')].join('');
}

function importOf(names: readonly string[], door: string): string {
  if (names.length === 0) return '';
  const from = `from '@error-contracts/runtime/${door}';\n`;
  if (names.every((name) => name.startsWith('type '))) {
    return `import type { ${names.map((name) => name.slice('type '.length)).join(', ')} } ${from}`;
  }
  return `import { ${names.join(', ')} } ${from}`;
}

/** Returns the declarations of the helpers for a language. A bundler drops those that no kept message calls. */
export function helperDeclarations({ simple, formats }: LocaleHelpers, tag: string): string {
  const lines = ORDER.filter((helper) => simple.has(helper)).map((helper) => {
    const knowledge = helper === 'number' ? grouping(tag) : pluralRule(tag, helper);
    return declaration(helper, FACTORIES[helper], [literal(tag), ...knowledge]);
  });
  for (const { name, factory, arguments: code } of formats.values()) {
    lines.push(declaration(name, factory, [literal(tag), code]));
  }
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}

function declaration(name: string, factory: string, parts: readonly string[]): string {
  return `const ${name} = /* @__PURE__ */ ${factory}(${parts.join(', ')});\n`;
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
