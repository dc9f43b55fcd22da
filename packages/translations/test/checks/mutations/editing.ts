import type { Language } from '../../../src/checks/language/language.js';
import { maskSyntax } from '../../../src/checks/text/mask-syntax.js';
import { GAP, HOLE } from '../../../src/checks/text/text.js';
import type { Around, Pair } from './mutation.js';

/** Replaces one match of a pattern in what people see, at a random place; undefined if there is none. */
export function replaceOne(
  raw: string,
  pattern: RegExp,
  by: (found: string) => string,
  { random }: Pick<Around, 'random'>,
): string | undefined {
  const all = [...maskSyntax(raw).matchAll(pattern)];
  const found = all[random(Math.max(1, all.length))];
  if (found === undefined) return undefined;
  return raw.slice(0, found.index) + by(found[0]) + raw.slice(found.index + found[0].length);
}

/** Inserts a piece between two letters. */
export function insertInWord(raw: string, piece: string, around: Pick<Around, 'random'>): string | undefined {
  return replaceOne(raw, /\p{L}(?=\p{L})/gu, (letter) => letter + piece, around);
}

/** Puts a piece before the mark that ends a text, with a space if the language writes one. */
export function atEnd(raw: string, piece: string, { hasSpaces }: Pick<Language, 'hasSpaces'>): string {
  const end = /[.。!！?？؟]$/.test(raw) ? raw.length - 1 : raw.length;
  const space = hasSpaces || /\w$/.test(raw.slice(0, end)) ? ' ' : '';
  return `${raw.slice(0, end)}${space}${piece}${raw.slice(end)}`;
}

/** Puts a piece at the end of both texts. */
export function inBoth({ source, target, data = {} }: Pair, piece: string, { language }: Around, added = {}): Pair {
  return { source: `${source} ${piece}`, target: atEnd(target, piece, language), data: { ...data, ...added } };
}

/** Whether a text has a selector. */
export function hasSelector(raw: string): boolean {
  return maskSyntax(raw).includes(GAP);
}

/** Whether a text has a placeholder. */
export function hasPlaceholder(raw: string): boolean {
  return maskSyntax(raw).includes(HOLE);
}
