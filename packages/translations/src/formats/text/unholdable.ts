/** A character that a format cannot hold, or the length that is too long for it. */
export interface UnholdableCharacter {
  readonly offset: number;
  /** Such as `the character U+0000`. */
  readonly what: string;
}

/** Matches half of a pair of surrogates, which no encoding of Unicode can hold. */
const HALF = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';

const CONTROL = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]';

const NOT_IN_XML = new RegExp(`${CONTROL}|[\\ufffe\\uffff]|${HALF}`);
const NOT_IN_PO = new RegExp(`${CONTROL}|${HALF}`);
const NOT_IN_UTF8 = new RegExp(`\\u0000|${HALF}`);
const NUL = /\0/;

/** Returns the first character that XML 1.0 cannot hold, not even as a reference. */
export function notInXml(text: string): UnholdableCharacter | undefined {
  return first(NOT_IN_XML, text);
}

/** Returns the first character that not every reader of PO files understands: they differ in escapes of control characters. */
export function notInPo(text: string): UnholdableCharacter | undefined {
  return first(NOT_IN_PO, text);
}

/** Returns the first NUL or half of a pair of surrogates. */
export function notInUtf8(text: string): UnholdableCharacter | undefined {
  return first(NOT_IN_UTF8, text);
}

/** Returns the first NUL. */
export function nulIn(text: string): UnholdableCharacter | undefined {
  return first(NUL, text);
}

/** What a cell of Excel holds. LibreOffice holds more, and cuts what it saves for Excel. */
const LONGEST_CELL = 32_767;

/** Returns the place at which a text is too long for a cell of a spreadsheet. */
export function tooLongForCell(text: string): UnholdableCharacter | undefined {
  if (text.length <= LONGEST_CELL) return undefined;
  return { offset: LONGEST_CELL, what: `more than ${LONGEST_CELL.toLocaleString('en')} characters` };
}

function first(pattern: RegExp, text: string): UnholdableCharacter | undefined {
  const offset = text.search(pattern);
  if (offset === -1) return undefined;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return { offset, what: `the character U+${code}` };
}
