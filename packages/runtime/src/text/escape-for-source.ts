import { escapeCodeUnit } from './escape-code-unit.js';
import { INVISIBLE, RARELY_SHOWN } from './invisible-characters.js';

const HIDDEN = `${INVISIBLE}${RARELY_SHOWN}`;
const UNSAFE_IN_SOURCE = new RegExp(`[${HIDDEN}]|<(?=[/!])`, 'g');
const UNSAFE_IN_COMMENT = new RegExp(`[\\t\\n${HIDDEN}]`, 'g');

/**
 * Returns code or JSON in which no string hides anything from a person, an editor or a browser. It changes only
 * characters inside of string literals, and none of their values: give it what `JSON.stringify` made.
 */
export function escapeForSource(code: string): string {
  return code.replace(UNSAFE_IN_SOURCE, escapeCodeUnit);
}

/** Returns the text for one line of a block comment. It can neither end the comment nor become a tag of TSDoc. */
export function escapeForComment(text: string): string {
  return text
    .replace(UNSAFE_IN_COMMENT, escapeCodeUnit)
    .replaceAll('*/', '*\\/')
    .replace(/(^|[\s{])@/g, '$1\\@');
}
