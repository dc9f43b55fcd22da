import type { Code } from '../contract.js';

/** Returns a code as words of a name: `A0111`, `ORDER_NOT_FOUND`, `MINUS_101`. */
export function wordsOfCode(code: Code): string {
  if (typeof code === 'number') return code < 0 ? `MINUS_${-code}` : String(code);
  const words = code.toUpperCase().match(/[A-Z0-9]+/g) ?? ['WITHOUT_LETTERS'];
  return words.join('_').slice(0, LONGEST).replace(/_$/, '');
}

/** In characters. A name has at most 100, and needs some of its own. */
const LONGEST = 80;
