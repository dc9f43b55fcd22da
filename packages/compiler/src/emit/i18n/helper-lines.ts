import { literal } from '../literal.js';
import type { Helper } from './message-code.js';

const MAKERS: { readonly [helper in Helper]: string } = {
  number: 'numberOf',
  plural: 'pluralOf',
  ordinal: 'ordinalOf',
};
const ORDER: readonly Helper[] = ['number', 'plural', 'ordinal'];

/** The names that a module imports from the runtime to make these helpers. */
export function makersOf(helpers: ReadonlySet<Helper>): readonly string[] {
  return ORDER.filter((helper) => helpers.has(helper)).map((helper) => MAKERS[helper]);
}

/** The declarations of the helpers for a language; a bundler drops those that no kept message calls. */
export function helperDeclarations(helpers: ReadonlySet<Helper>, tag: string): string {
  const lines = ORDER.filter((helper) => helpers.has(helper)).map(
    (helper) => `const ${helper} = /* @__PURE__ */ ${MAKERS[helper]}(${literal(tag)});\n`,
  );
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}
