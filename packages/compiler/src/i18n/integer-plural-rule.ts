import { createRequire } from 'node:module';

/** The plural rules of a language in CLDR: conditions by category. */
type Rules = { readonly [category: string]: string };

/** A condition on a non-negative integer `n` as code, or its value if it does not depend on `n`. */
export type Condition = string | boolean;

/**
 * Returns the condition of each plural category of a language for non-negative integers. The conditions exclude each
 * other, and `other` is the rest. Undefined for a language that CLDR does not know.
 *
 * Source: Unicode CLDR, plural rules (UTS #35, part 3). For integers the operands v, w, f, t, c and e are zero, and n
 * is i. Most of a rule can therefore be decided here.
 */
export function integerPluralConditions(
  tag: string,
  type: 'cardinal' | 'ordinal',
): ReadonlyMap<string, Condition> | undefined {
  const rules = rulesOf(tag, type);
  if (rules === undefined) return undefined;
  const conditions = Object.entries(rules).map(([key, rule]) => [key.slice(key.lastIndexOf('-') + 1), rule] as const);
  return new Map(
    conditions.filter(([category]) => category !== 'other').map(([category, rule]) => [category, anyOf(rule)]),
  );
}

/** Returns the code of an arrow function from a non-negative integer to its plural category; undefined as above. */
export function integerPluralRule(tag: string, type: 'cardinal' | 'ordinal'): string | undefined {
  const conditions = integerPluralConditions(tag, type);
  if (conditions === undefined) return undefined;
  const open = [...conditions].filter(([, condition]) => condition !== false);
  const always = open.find(([, condition]) => condition === true)?.[0] ?? 'other';
  const tests = open.filter(([, condition]) => condition !== true);
  const code = tests.map(([category, condition]) => `${condition} ? ${JSON.stringify(category)} : `).join('');
  return `(${tests.length > 0 ? 'n' : ''}) => ${code}${JSON.stringify(always)}`;
}

function rulesOf(tag: string, type: 'cardinal' | 'ordinal'): Rules | undefined {
  const file = type === 'cardinal' ? 'plurals' : 'ordinals';
  const { supplemental } = createRequire(import.meta.url)(`cldr-core/supplemental/${file}.json`);
  const byLanguage: { readonly [language: string]: Rules } = supplemental[`plurals-type-${type}`];
  for (let key = tag; key !== ''; key = key.slice(0, Math.max(key.lastIndexOf('-'), 0))) {
    if (Object.hasOwn(byLanguage, key)) return byLanguage[key];
  }
  return undefined;
}

function anyOf(rule: string): Condition {
  const [conditions = ''] = rule.split('@');
  const parts = conditions.trim().split(' or ').map(allOf);
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => part !== false);
  return open.length === 0 ? false : open.join(' || ');
}

function allOf(conjunction: string): Condition {
  const parts = conjunction.split(' and ').map(relation);
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => part !== true);
  if (open.length === 0) return true;
  return open.map((part) => (open.length > 1 && String(part).includes('||') ? `(${part})` : part)).join(' && ');
}

function relation(text: string): Condition {
  const match = /^([nivwftce])(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(text.trim());
  if (match === null) throw new Error(`CLDR has a plural rule of an unknown form: ${text}`);
  const [, operand = '', modulus, operator, list = ''] = match;
  const ranges = list.split(',').map((range) => range.split('..').map(Number));
  if (operand !== 'n' && operand !== 'i') return ranges.some(([from = 0]) => from === 0) === (operator === '=');
  const value = modulus === undefined ? 'n' : `n % ${modulus}`;
  const tests = ranges.map(([from, to]) =>
    operator === '='
      ? to === undefined
        ? `${value} === ${from}`
        : `${value} >= ${from} && ${value} <= ${to}`
      : to === undefined
        ? `${value} !== ${from}`
        : `(${value} < ${from} || ${value} > ${to})`,
  );
  return tests.join(operator === '=' ? ' || ' : ' && ');
}
