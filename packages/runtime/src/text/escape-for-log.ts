import { escapeCodeUnit } from './escape-code-unit.js';
import { INVISIBLE } from './invisible-characters.js';

/** Half of a pair of surrogates, which UTF-8 cannot hold, and the tags, which nobody sees. */
const UNREADABLE = '\\p{Surrogate}\\u{e0000}-\\u{e007f}';
const UNSAFE = new RegExp(`[${INVISIBLE}${UNREADABLE}]`, 'gu');
const UNSAFE_IN_LINE = new RegExp(`[\\t\\n${INVISIBLE}${UNREADABLE}]`, 'gu');

/**
 * Returns the text for a terminal. It keeps tabs and line feeds. Every other character that a terminal acts on, that
 * reorders a line or that nobody sees is written as an escape: `\u001b`.
 */
export function escapeForTerminal(text: string): string {
  return text.replace(UNSAFE, escapeCharacter);
}

/** Returns the text for one line of a log: like {@link escapeForTerminal}, with tabs and line feeds escaped too. */
export function escapeForLog(text: string): string {
  return text.replace(UNSAFE_IN_LINE, escapeCharacter);
}

/** A character beyond U+FFFF has two code units. */
function escapeCharacter(character: string): string {
  return SHORT[character] ?? character.split('').map(escapeCodeUnit).join('');
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
