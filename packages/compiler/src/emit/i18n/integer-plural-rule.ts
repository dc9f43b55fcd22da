import { createRequire } from 'node:module';

/** A plural rule of CLDR: conditions by category. */
type Rules = { readonly [category: string]: string };

/**
 * The rule by which a language chooses the plural category of a non-negative integer, as a JavaScript arrow function;
 * undefined for a language that CLDR does not know.
 *
 * Source: Unicode CLDR, plural rules (UTS #35, part 3). For integers the operands v, w, f, t, c and e are zero, and n
 * is i, so that most of a rule is decided here.
 */
export function integerPluralRule(tag: string, type: 'cardinal' | 'ordinal'): string | undefined {
  const rules = rulesOf(tag, type);
  if (rules === undefined) return undefined;
  let code = '"other"';
  let usesNumber = false;
  for (const [key, rule] of Object.entries(rules).reverse()) {
    const category = key.slice(key.lastIndexOf('-') + 1);
    const condition = category === 'other' ? false : anyOf(rule);
    if (condition === false) continue;
    if (condition === true) code = JSON.stringify(category);
    else {
      code = `${condition} ? ${JSON.stringify(category)} : ${code}`;
      usesNumber = true;
    }
  }
  return `(${usesNumber ? 'n' : ''}) => ${code}`;
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

/** A condition as code, or its value where it does not depend on the number. */
type Condition = string | boolean;

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
