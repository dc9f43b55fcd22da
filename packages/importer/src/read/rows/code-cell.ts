import { isSurelyCode } from '../documents/code-like.js';
import type { Cell } from '../documents/document.js';

/** What a cell of the column of codes says. */
export interface CodeCell {
  /** The codes in it; one for nearly every cell. */
  readonly codes: readonly string[];
  /** The name in `[400]BadRequest`. */
  readonly name?: string;
  /** What was taken off, such as `*` or `(deprecated)`. */
  readonly mark?: string;
  /** Why the cell has no code of an error, as the end of a sentence. */
  readonly leftOut?: string;
}

const DEPRECATED =
  /\s*[(（[【]\s*(?:deprecated|obsolete|removed|legacy|已?废弃|已?弃用|已?作废|非推奨|廃止|사용\s?중단|veraltet|obsolète|obsoleto|устарел[оа]?)\s*[)）\]】]\s*$/i;

const OTHERS =
  /^(?:(?:all )?others?(?: codes?| errors?)?|default|else|any other|\*|其他|其它|其余|其他错误|その他|기타|andere|sonstige|autres?|otros?|outros?|другие|прочие|остальные)$/i;

/** Returns what a cell of the column of codes says. */
export function readCodeCell({ text: cell, struck }: Cell): CodeCell {
  const text = cell.trim();
  const struckOut = /^~~(.+)~~$/.exec(text);
  if (struck || struckOut !== null) return { codes: [struckOut?.[1] ?? text], leftOut: 'is struck out' };
  const { text: bare, mark } = withoutMark(text);
  const named = /^\[\s*(-?[\w.]+)\s*\]\s*([A-Za-z_][\w .-]*)$/.exec(bare);
  const marked = mark === undefined ? {} : { mark };
  if (named?.[1] !== undefined && named[2] !== undefined) return { codes: [named[1]], name: named[2], ...marked };
  const plain = bare.normalize('NFKC');
  if (OTHERS.test(plain)) return { codes: [bare], leftOut: 'stands for all other codes' };
  if (/^-?\d+\s*(?:[-–—~〜]|\.\.\.?|…|to|至|到|bis|à|до)\s*-?\d+$/i.test(plain)) {
    return { codes: [bare], leftOut: 'is a range of codes' };
  }
  if (/^\d*(?:[xX]{1,4}|\*{1,4})$/.test(plain) && /\d/.test(plain)) {
    return { codes: [bare], leftOut: 'is a class of codes' };
  }
  return { codes: listOf(bare) ?? [bare], ...marked };
}

/** Returns a code without the sign of a footnote and without the word that it is deprecated. */
function withoutMark(text: string): { readonly text: string; readonly mark?: string } {
  const deprecated = DEPRECATED.exec(text);
  if (deprecated !== null) return { text: text.slice(0, deprecated.index), mark: deprecated[0].trim() };
  // Three digits and a star may be a class of codes.
  const sign = /^(-?\d{4,}|[A-Za-z][\w.-]*\d)\s*([*†‡§※¹²³]+)$/.exec(text);
  return sign?.[1] === undefined ? { text } : { text: sign[1], mark: sign[2] ?? '' };
}

/** Returns the codes of `40004, 40005`; undefined for a text that is no list, such as `2,004`. */
function listOf(text: string): readonly string[] | undefined {
  if (text.length > 1000) return undefined;
  const parts = text
    .split(/\s*[,，、;；/|\n]\s*|\s+(?:and|or|und|oder|et|ou|y|e|и|или|和|或|及)\s+/)
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const isList = parts.every((part) => /^-?[1-9]\d{2,}$/.test(part)) || parts.every((part) => isSurelyCode(part));
  return isList ? parts : undefined;
}

/** Returns a text without the word at its end that says that the error is deprecated. */
export function withoutDeprecated(text: string): string {
  return text.length > 2000 ? text : text.replace(DEPRECATED, '');
}
