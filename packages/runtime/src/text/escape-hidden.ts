import { escapeCodeUnit } from './escape-code-unit.js';
import { INVISIBLE, RARELY_SHOWN } from './invisible-characters.js';

/** The pairs of surrogates that nobody sees: controls of shorthand and of music, tags, and selectors of variants. */
const PAIRS = '\\ud82f[\\udca0-\\udca3]|\\ud834[\\udd73-\\udd7a]|[\\udb40-\\udb43][\\udc00-\\udfff]';
const HIDDEN = new RegExp(`${PAIRS}|[${INVISIBLE}${RARELY_SHOWN}]`, 'g');

/**
 * Escapes each character that an editor may hide as `\uXXXX`. Tabs and line feeds stay.
 *
 * The text means the same afterwards if it is JSON, or code with these characters only in its string literals.
 */
export function escapeHidden(text: string): string {
  return text.replace(HIDDEN, (hidden) => hidden.split('').map(escapeCodeUnit).join(''));
}
