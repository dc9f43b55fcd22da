import { escapeUnit } from './escape-unit.js';

/**
 * Returns a string as a JavaScript literal, quotes included.
 *
 * The literal evaluates to exactly this string, whatever is in it. It is on one line, is safe inside a `<script>`
 * element and contains no character that an editor hides.
 */
export function literal(text: string): string {
  return escapeUnsafe(JSON.stringify(text));
}

/**
 * Escapes what could mislead people, editors or browsers in code whose string literals are already valid.
 *
 * The code means the same afterwards if these characters occur only in its string literals.
 */
export function escapeUnsafe(code: string): string {
  return code.replace(UNSAFE, escapeUnit);
}

/** What JSON leaves as it is, although an editor hides it, a browser ends a script at it or UTF-8 cannot encode it. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|<(?=[/!])/g;
