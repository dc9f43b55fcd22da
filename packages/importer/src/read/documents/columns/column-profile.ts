import { isConstant, isSurelyCode } from '../code-like.js';
import type { Cell } from '../document.js';
import { readCode } from '../read-code.js';
import { mostFrequent } from './most-frequent.js';
import { languageOf, scriptOf } from './text-language.js';

/** What the cells of a column are, each as a share of those that are not empty. */
export interface ColumnProfile {
  /** How many cells are not empty. */
  readonly filled: number;
  readonly integers: number;
  readonly codes: number;
  readonly identifiers: number;
  readonly addresses: number;
  /** Words and sentences of people. */
  readonly texts: number;
  /** Texts of several words. */
  readonly sentences: number;
  /** Whether no cell is there twice. */
  readonly distinct: boolean;
  /** The script of most texts. */
  readonly script: string | undefined;
  /** The language that the texts show, as a tag. */
  readonly language: string | undefined;
}

/** How many cells are looked at. The rest of a column is like its start. */
const MOST = 500;

/** How much of a cell is looked at. */
const LONGEST = 300;

/** Returns what the cells of a column are. */
export function profileOf(rows: readonly (readonly Cell[])[], index: number): ColumnProfile {
  const cells: string[] = [];
  for (const row of rows) {
    const text = row[index]?.text.trim().slice(0, LONGEST) ?? '';
    if (text !== '') cells.push(text);
    if (cells.length === MOST) break;
  }
  const share = (is: (text: string) => boolean): number => {
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  };
  const texts = cells.filter(isText);
  return {
    filled: cells.length,
    integers: share(isInteger),
    codes: share(isSurelyCode),
    identifiers: share(isIdentifier),
    addresses: share(isAddress),
    texts: cells.length === 0 ? 0 : texts.length / cells.length,
    sentences: share(isSentence),
    distinct: new Set(cells).size === cells.length,
    script: mostFrequent(texts.map(scriptOf)),
    language: languageOf(texts),
  };
}

function isInteger(text: string): boolean {
  const { kind } = readCode(text, 'integer');
  return kind === 'code' || kind === 'success';
}

/** Returns whether a text is an identifier of a program: `USER_NOT_FOUND`, `UserNotFound`, `user.not_found`, `OK`. */
function isIdentifier(text: string): boolean {
  if (isConstant(text)) return true;
  return (
    text.length <= 100 &&
    /^[A-Za-z_]\w*(?:[.:-]\w+)*$/.test(text) &&
    (/[a-z0-9][A-Z]|[A-Z]{2}[a-z]{2}/.test(text) || /[_.:-]/.test(text))
  );
}

/** Returns whether a text is the address of a page. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}

function isText(text: string): boolean {
  return /\p{L}/u.test(text) && !isInteger(text) && !isIdentifier(text) && !isAddress(text);
}

/** Returns whether a text is one for people, even if no header says so. */
function isSentence(text: string): boolean {
  if (!isText(text)) return false;
  return (
    /\p{L}[^\p{L}]*\s[^\p{L}]*\p{L}/u.test(text) || /(?!\p{Script=Latin})\p{L}{2}/u.test(text) || /\p{L}{4}/u.test(text)
  );
}
