import { addIssue, addMismatch, addSurplus, type Issue, kindOf } from './issue.js';

/** Adds the issues of a value to `issues`. Its JSON pointer is `at` + `key`: only an issue needs the joined text. */
export type Check = (issues: Issue[], value: unknown, at: string, key: string) => void;

/** Limits by JSON Schema keyword. Those that begin with `min` are lower limits. */
export type Limits = { readonly [keyword: string]: number };

/** Returns a check of a value that may be null. */
export function nullable(check: Check): Check {
  return (issues, value, at, key) => {
    if (value !== null) check(issues, value, at, key);
  };
}

/** A check that accepts only null. */
export const nothing: Check = (issues, value, at, key) => {
  if (value !== null) addMismatch(issues, at + key, 'null', value);
};

/** A check that accepts any value that is there. */
export const anything: Check = (issues, value, at, key) => {
  if (value === undefined) addMismatch(issues, at + key, 'a value', value);
};

/** Returns a check of a boolean. */
export function boolean(): Check {
  return (issues, value, at, key) => {
    if (typeof value !== 'boolean') addMismatch(issues, at + key, 'boolean', value);
  };
}

/** Returns a check of an integer that JSON carries exactly. */
export function integer(limits?: Limits): Check {
  return (issues, value, at, key) => {
    if (Number.isSafeInteger(value)) checkLimits(issues, value as number, limits, at + key, 'number');
    else addMismatch(issues, at + key, 'integer', value);
  };
}

/** Returns a check of a finite number. */
export function number(limits?: Limits): Check {
  return (issues, value, at, key) => {
    if (Number.isFinite(value)) checkLimits(issues, value as number, limits, at + key, 'number');
    else addMismatch(issues, at + key, 'number', value);
  };
}

/** Returns a check of a string. Limits count code points, as in JSON Schema. */
export function string(limits?: Limits): Check {
  return (issues, value, at, key) => {
    if (typeof value !== 'string') addMismatch(issues, at + key, 'string', value);
    else if (limits) checkLimits(issues, codePoints(value), limits, at + key, 'string');
  };
}

/** Returns a check of a string that must also match a regular expression. */
export function matching(check: Check, pattern: RegExp): Check {
  return (issues, value, at, key) => {
    const before = issues.length;
    check(issues, value, at, key);
    // A text above its maxLength may be so long that the pattern takes for ever.
    const tooLong = issues.length > before && issues[issues.length - 1]?.rule === 'maxLength';
    if (typeof value === 'string' && !tooLong && !pattern.test(value)) {
      addIssue(issues, at + key, 'pattern', `a match of ${pattern.source}`, 'string');
    }
  };
}

/** Returns a check of a value that must also be in a list. */
export function oneOf(check: Check, values: readonly unknown[]): Check {
  return (issues, value, at, key) => {
    const before = issues.length;
    check(issues, value, at, key);
    if (issues.length > before || values.includes(value)) return;
    const shown = values.length > 10 ? [...values.slice(0, 10), '…'] : values;
    addIssue(issues, at + key, 'enum', `one of ${shown.join(', ')}`, kindOf(value));
  };
}

/** Returns what `oneOf` returns, for a list that is too long to be searched for each value. */
export function oneOfMany(check: Check, values: readonly unknown[]): Check {
  const known = new Set(values);
  const refuse = oneOf(check, values.slice(0, 11));
  return (issues, value, at, key) => (known.has(value) ? check : refuse)(issues, value, at, key);
}

/** Returns a check of an array and of each of its elements. */
export function array(items: Check, limits?: Limits): Check {
  return (issues, value, at, key) => {
    if (!Array.isArray(value)) return void addMismatch(issues, at + key, 'array', value);
    checkLimits(issues, value.length, limits, at + key, 'array');
    for (const [index, item] of value.entries()) items(issues, item, `${at}${key}/`, `${index}`);
  };
}

/** Returns a check of an object with no properties but `names`. `check` checks their values; `at` is their prefix. */
export function object(
  names: readonly string[],
  check: (issues: Issue[], value: Readonly<Record<string, unknown>>, at: string) => void,
): Check {
  return (issues, value, at, key) => {
    const pointer = at + key;
    if (kindOf(value) !== 'object') return void addMismatch(issues, pointer, 'object', value);
    const own = value as Record<string, unknown>;
    check(issues, own, `${pointer}/`);
    for (const name in own) {
      if (!names.includes(name)) addSurplus(issues, own, `${pointer}/`, name, names);
    }
  };
}

/** Returns what `object` returns, for an object that may have other properties too. */
export function openObject(
  check: (issues: Issue[], value: Readonly<Record<string, unknown>>, at: string) => void,
): Check {
  return (issues, value, at, key) => {
    if (kindOf(value) !== 'object') addMismatch(issues, at + key, 'object', value);
    else check(issues, value as Readonly<Record<string, unknown>>, `${at}${key}/`);
  };
}

function checkLimits(issues: Issue[], size: number, limits: Limits | undefined, pointer: string, kind: string): void {
  for (const rule in limits) {
    const limit = Number(limits[rule]);
    const lower = rule.startsWith('min');
    if (lower ? size < limit : size > limit)
      addIssue(issues, pointer, rule, `at ${lower ? 'least' : 'most'} ${limit}`, kind);
  }
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
