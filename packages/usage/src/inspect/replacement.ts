import type { Edit } from './finding.js';

/** Returns the edit that replaces a part of a source. Words stay apart: after `return"…"` comes no space by itself. */
export function replacement(source: string, [start, end]: readonly [number, number], text: string): Edit {
  const before = joins(source.charAt(start - 1), text.charAt(0)) ? ' ' : '';
  const after = joins(text.charAt(text.length - 1), source.charAt(end)) ? ' ' : '';
  return { start, end, text: `${before}${text}${after}` };
}

function joins(left: string, right: string): boolean {
  return isOfWord(left) && isOfWord(right);
}

function isOfWord(character: string): boolean {
  return /[\p{ID_Continue}$]/u.test(character);
}
