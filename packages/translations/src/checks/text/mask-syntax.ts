import { GAP, HOLE } from './text.js';

/** An argument, or a case in it. */
interface Open {
  /** Where it starts in the masked text. */
  readonly from: number;
  /** Whether it is a case of a plural, in which `#` is the number. */
  readonly isPlural: boolean;
  hasCases: boolean;
}

/**
 * Returns the text with a {@link HOLE} for each code unit of a placeholder, and a {@link GAP} for all other syntax of ICU
 * MessageFormat. It takes one pass.
 */
export function maskSyntax(raw: string): string {
  if (!SYNTAX.test(raw)) return raw;
  const visible: string[] = [];
  // Syntax and text alternate: an argument, a case in it, an argument in that.
  const open: Open[] = [];
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charAt(at);
    const top = open.at(-1);
    const inText = open.length % 2 === 0;
    const end = inText && unit === "'" ? endOfQuote(raw, at, top?.isPlural === true) : at;
    if (end > at) {
      for (const quoted of quotation(raw, at, end)) visible.push(quoted);
      at = end;
    } else if (unit === '{') {
      if (!inText && top !== undefined && !top.hasCases) {
        top.hasCases = true;
        visible.fill(GAP, top.from);
      }
      const isPlural = !inText && PLURAL.test(raw.slice(top?.from, at).slice(0, LONGEST_HEAD));
      open.push({ from: at, isPlural, hasCases: false });
      visible.push(inText ? HOLE : GAP);
    } else if (unit === '}') {
      visible.push(inText || top?.hasCases === true ? GAP : HOLE);
      open.pop();
    } else {
      visible.push(
        inText ? (unit === '#' && top?.isPlural === true ? HOLE : unit) : top?.hasCases === true ? GAP : HOLE,
      );
    }
  }
  return visible.join('');
}

const SYNTAX = /[{}']/;
const PLURAL = /^\{\s{0,20}\w{1,64}\s{0,20},\s{0,20}(?:plural|selectordinal)\b/;
const LONGEST_HEAD = 160;

/** Returns the offset of the last code unit of a quotation; that of the quote itself if it is an apostrophe. */
function endOfQuote(raw: string, start: number, isPlural: boolean): number {
  const next = raw[start + 1];
  if (next === "'") return start + 1;
  if (next !== '{' && next !== '}' && !(next === '#' && isPlural)) return start;
  let end = raw.indexOf("'", start + 2);
  while (end !== -1 && raw[end + 1] === "'") end = raw.indexOf("'", end + 2);
  return end === -1 ? raw.length - 1 : end;
}

/** What people see of a quotation, with gaps for its quotes. Two quotes are one apostrophe. */
function quotation(raw: string, start: number, end: number): readonly string[] {
  if (end === start + 1) return ["'", GAP];
  const inner = raw.slice(start + 1, end).replaceAll("''", `'${GAP}`);
  return [GAP, ...inner.split(''), raw[end] === "'" ? GAP : raw.charAt(end)];
}
