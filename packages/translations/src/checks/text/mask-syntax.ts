import { HOLE } from './text.js';

/** Returns the text with a hole for each code unit that is syntax of ICU MessageFormat. It takes one pass. */
export function maskSyntax(raw: string): string {
  if (!SYNTAX.test(raw)) return raw;
  const visible: string[] = [];
  /** Syntax and text alternate: an argument, a case in it, an argument in that. */
  const open: { readonly from: number; plural: boolean }[] = [];
  for (let at = 0; at < raw.length; at++) {
    const unit = raw[at] ?? '';
    const inText = open.length % 2 === 0;
    const plural = open.at(-1)?.plural === true;
    const end = inText && unit === "'" ? endOfQuote(raw, at, plural) : at;
    if (end > at) {
      visible.push(HOLE, raw.slice(at + 1, end).replaceAll("''", `'${HOLE}`), end - at === 1 ? "'" : HOLE);
      at = end;
    } else if (unit === '{') {
      open.push({ from: at + 1, plural: inText ? plural : plural || PLURAL.test(headOf(raw, open.at(-1)?.from, at)) });
      visible.push(HOLE);
    } else if (unit === '}') {
      open.pop();
      visible.push(HOLE);
    } else {
      visible.push(!inText || (unit === '#' && plural) ? HOLE : unit);
    }
  }
  return visible.join('');
}

const SYNTAX = /[{}']/;
const PLURAL = /,\s{0,20}(?:plural|selectordinal)\b/;

/** The words before the first case of an argument. */
function headOf(raw: string, from = 0, to = raw.length): string {
  return raw.slice(from, Math.min(to, from + 120));
}

/** Returns the offset of the last code unit of a quotation; that of the quote itself if it is an apostrophe. */
function endOfQuote(raw: string, start: number, plural: boolean): number {
  const next = raw[start + 1];
  if (next === "'") return start + 1;
  if (next !== '{' && next !== '}' && !(next === '#' && plural)) return start;
  let end = raw.indexOf("'", start + 2);
  while (end !== -1 && raw[end + 1] === "'") end = raw.indexOf("'", end + 2);
  return end === -1 ? raw.length - 1 : end;
}
