import { escapeForLog } from '@error-contracts/runtime/text';

/** What a matcher inside of expected data has: `expect.any(Number)`. */
export interface AsymmetricMatcher {
  asymmetricMatch(other: unknown): boolean;
}

/** Returns whether the value is a matcher of Vitest, Jest, Playwright or Sinon's kind. */
export function isAsymmetric(value: unknown): value is AsymmetricMatcher {
  try {
    return typeof (value as Partial<AsymmetricMatcher> | null | undefined)?.asymmetricMatch === 'function';
  } catch {
    // The value may be a proxy that throws.
    return false;
  }
}

/** The longest text of one value in a report. */
const LONGEST = 240;

/** Returns a value as JSON on one line, without anything that acts on a terminal or reorders it. */
export function showValue(value: unknown, longest: number = LONGEST): string {
  // A body may be ten megabytes, of which nobody reads more than the beginning.
  if (typeof value === 'string') {
    const start = JSON.stringify(value.slice(0, 2 * longest));
    return shorten(escapeForLog(start), longest, value.length);
  }
  const json = jsonOf(value);
  return shorten(escapeForLog(json.slice(0, 4 * longest)), longest, json.length);
}

/** Returns a text on one line, without quotation marks, escaped in the same way. */
export function showText(text: string, longest: number = LONGEST): string {
  return shorten(escapeForLog(text.slice(0, 4 * longest)), longest, text.length);
}

function shorten(text: string, longest: number, length: number = text.length): string {
  if (text.length <= longest) return text;
  // Half of a pair of surrogates at the end would be no character.
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}… (${length} characters)`;
}

function jsonOf(value: unknown): string {
  if (value === undefined) return '(missing)';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return String(value);
  if (isAsymmetric(value)) return matcherText(value);
  // It stands for a matcher in JSON. No text of a response can know it, and so be shown without quotation marks.
  const mark = `matcher-${Math.random().toString(36).slice(2)}-`;
  const matchers: string[] = [];
  try {
    const json = JSON.stringify(value, (_key, inner: unknown) => {
      if (typeof inner === 'bigint') return `${inner}n`;
      return isAsymmetric(inner) ? `${mark}${matchers.push(matcherText(inner)) - 1}` : inner;
    });
    // A matcher is no string, so it has no quotation marks.
    return json.replace(new RegExp(`"${mark}(\\d+)"`, 'g'), (_, index: string) => matchers[Number(index)] as string);
  } catch {
    return unreadableText(value);
  }
}

function unreadableText(value: unknown): string {
  try {
    return `a ${Object.prototype.toString.call(value).slice(8, -1)} that is no JSON`;
  } catch {
    return 'a value that cannot be read';
  }
}

/** Vitest and Jest call it so. Others have only a `toString`. */
function matcherText(matcher: AsymmetricMatcher): string {
  const { toAsymmetricMatcher, sample } = matcher as { toAsymmetricMatcher?: () => string; sample?: unknown };
  try {
    if (typeof toAsymmetricMatcher === 'function') return toAsymmetricMatcher.call(matcher);
    return sample === undefined ? String(matcher) : `${String(matcher)} ${jsonOf(sample)}`;
  } catch {
    return 'a matcher';
  }
}
