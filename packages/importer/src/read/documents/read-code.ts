import type { Code } from '@error-contracts/catalog';
import type { CodeKind } from '@error-contracts/catalog/draft';
import { isCodeLike } from './code-like.js';

/** What a cell of the code column means. */
export type ReadCode =
  | { readonly kind: 'code'; readonly code: Code; readonly rewritten: boolean }
  | { readonly kind: 'empty' }
  /** The code that means success nearly always: a zero, or a word such as "OK". Its text may say otherwise. */
  | { readonly kind: 'success'; readonly code: Code; readonly isWord: boolean }
  | { readonly kind: 'invalid'; readonly reason: string; readonly help: string };

/** Whether the catalogue has a code. */
type IsKnown = (code: Code) => boolean;

/**
 * Returns the code in a cell. Full-width characters are those of ASCII, because an input method writes them for the
 * same keys.
 */
export function readCode(cell: string, kind: CodeKind, isKnown: IsKnown = () => false): ReadCode {
  const trimmed = cell.trim();
  if (trimmed === '') return { kind: 'empty' };
  return kind === 'integer' ? integerCode(trimmed, isKnown) : stringCode(trimmed, isKnown);
}

/** Returns the kind of code that cells have; integers, if they say nothing of it. */
export function kindOfCells(cells: Iterable<string>): CodeKind {
  let integers = 0;
  let words = 0;
  for (const cell of cells) {
    if (readCode(cell, 'integer').kind === 'code') integers++;
    // A cell such as "none" among integers is no code.
    else if (isText(cell)) return 'string';
    else if (readCode(cell, 'string').kind === 'code') words++;
  }
  return integers === 0 && words > 0 ? 'string' : 'integer';
}

/** Returns whether a cell can be a string code, and nothing else. */
function isText(cell: string): boolean {
  const text = plain(cell.trim());
  return readCode(text, 'string').kind === 'code' && (isCodeLike(text) || /^-?\d+$/.test(text));
}

function integerCode(cell: string, isKnown: IsKnown): ReadCode {
  const text = plainInteger(cell);
  if (/^-?0+$/.test(text)) return isKnown(0) ? found(0, cell) : { kind: 'success', code: 0, isWord: false };
  if (/^-?0\d+$/.test(text)) {
    return invalid('starts with a zero, which a number loses', `Write ${Number(text)} if that is the code.`);
  }
  if (!/^-?\d+$/.test(text)) {
    return invalid('is not a whole number', 'Name the column of the numbers with --code-column.');
  }
  const code = Number(text);
  if (Number.isSafeInteger(code)) return found(code, cell);
  const limit = Number.MAX_SAFE_INTEGER;
  return invalid(
    `is not between -${limit} and ${limit}`,
    'Other numbers lose digits in JavaScript. Import it into a catalogue with string codes.',
  );
}

/** In characters. */
const LONGEST = 200;

function stringCode(cell: string, isKnown: IsKnown): ReadCode {
  if (isKnown(cell)) return found(cell, cell);
  const digits = plainInteger(cell);
  const text = /^-?\d+$/.test(digits) ? digits : plain(cell);
  if (isKnown(text)) return found(text, cell);
  if (SUCCESS.test(text)) return { kind: 'success', code: text, isWord: !/\d/.test(text) };
  if (UNPRINTABLE.test(text)) {
    return invalid('has a character that nobody can read or type', 'Correct it in a copy of the document.');
  }
  if (/\s/.test(text)) return invalid('has a space in it', 'Name the column of the codes with --code-column.');
  if (Array.from(text).length > LONGEST) {
    return invalid(`has more than ${LONGEST} characters`, 'Name the column of the codes with --code-column.');
  }
  if (!/\p{L}/u.test(text) && !/^-?\d+$/.test(text)) {
    return invalid('has no letter, and is not a whole number', 'Write each code in a row of its own.');
  }
  return found(text, cell);
}

const SUCCESS = /^(?:-?0+|ok|success|成功)$/i;

/** The characters that a catalogue refuses in a code, and the one that stands for lost ones. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\ufffd]/u;

function found(code: Code, cell: string): ReadCode {
  return { kind: 'code', code, rewritten: String(code) !== cell };
}

function invalid(reason: string, help: string): ReadCode {
  return { kind: 'invalid', reason, help };
}

/** Returns a text with the characters of ASCII in place of their full-width forms. */
function plain(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}

/** Typographers write a minus sign or a dash in place of the hyphen. */
function plainInteger(text: string): string {
  return text.normalize('NFKC').replace(/^[−–]/, '-');
}
