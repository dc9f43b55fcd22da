import { excerpt } from './excerpt.js';
import { isParameterName } from './is-parameter-name.js';
import type { MessageSyntaxError } from './message-syntax-error.js';

/** How deep selectors may be nested: translators lose their way below. */
const DEEPEST_SELECTOR = 3;

/** The most open braces that the profile allows: a placeholder in a case of the third of three nested selectors. */
const DEEPEST = 2 * DEEPEST_SELECTOR + 1;

/** In characters. The parser passes a quoted text as arguments of one call, which overflows the stack if it is longer. */
const LONGEST_QUOTE = 10_000;

/**
 * Returns the first error in the braces and quotes of a text. It finds what no parser does, and keeps the parser from
 * recursing deeply. It takes one pass, whatever the text.
 */
export function findBraceError(text: string): MessageSyntaxError | undefined {
  const open: OpenBrace[] = [];

  for (let at = 0; at < text.length; at++) {
    // Text and syntax alternate: text, then a placeholder, then the text of a case, then a placeholder in it.
    const inText = open.length % 2 === 0;
    const unit = text[at];
    if (unit === '｛' || unit === '｝') return fullWidth(text, at);
    if (unit === "'" && inText) {
      const end = endOfQuote(text, at, open.at(-2)?.isPlural === true);
      if (typeof end !== 'number') return end;
      at = end;
    } else if (unit === '{') {
      if (inText && text[at + 1] === '{') return doubled(text, at);
      const last = open.at(-1);
      if (open.length === DEEPEST) return nested(last?.offset ?? at);
      if (!inText && last !== undefined) last.isPlural ??= isPlural(text.slice(last.offset + 1, at));
      open.push({ offset: at });
    } else if (unit === '}') {
      if (open.pop() === undefined) return stray(at);
    }
  }
  const unclosed = open.at(-1);
  return unclosed === undefined ? undefined : notClosed(text, unclosed.offset);
}

interface OpenBrace {
  readonly offset: number;
  /** Known from the first case on, if the brace opens a selector. */
  isPlural?: boolean;
}

function isPlural(head: string): boolean {
  const type = head.split(',', 2)[1]?.trim();
  return type === 'plural' || type === 'selectordinal';
}

/** Returns the offset of the last code unit of a quotation; of the quote itself if it is only an apostrophe. */
function endOfQuote(text: string, start: number, poundIsSyntax: boolean): number | MessageSyntaxError {
  const next = text[start + 1];
  if (next === "'") return start + 1;
  if (next === '<' || next === '>') return quotedAngle(text, start);
  if (next !== '{' && next !== '}' && !(next === '#' && poundIsSyntax)) return start;
  let end = text.indexOf("'", start + 2);
  while (end !== -1 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  if (end === -1) return notClosedQuote(text, start);
  return end - start > LONGEST_QUOTE ? longQuote(start) : end;
}

function fullWidth(text: string, offset: number): MessageSyntaxError {
  const end = text.indexOf('｝', offset);
  const inner = end === -1 ? '' : text.slice(offset + 1, end).trim();
  const reason = `The full-width brace ${text[offset]} is plain text, not the start or end of a placeholder.`;
  const plain = inner.length <= 64 && isParameterName(inner);
  return { offset, reason, help: plain ? `Write {${inner}} instead of ｛${inner}｝.` : 'Write { and } instead.' };
}

function doubled(text: string, offset: number): MessageSyntaxError {
  const end = text.indexOf('}', offset);
  const inner = end === -1 ? '' : text.slice(offset + 2, end).trim();
  const name = inner.length <= 64 && isParameterName(inner) ? inner : 'name';
  const reason = 'The braces of a placeholder are written twice.';
  return { offset, reason, help: `Write {${name}} instead of {{${name}}}.` };
}

function nested(offset: number): MessageSyntaxError {
  const reason = `Selectors are nested more than ${DEEPEST_SELECTOR} deep.`;
  return { offset, reason, help: 'Use fewer selectors, and write whole sentences in their cases.' };
}

function stray(offset: number): MessageSyntaxError {
  return { offset, reason: 'This } closes nothing.', help: "Delete it, add the { before it, or write '}' to show it." };
}

function notClosed(text: string, offset: number): MessageSyntaxError {
  const name = /^\s{0,9}([A-Za-z0-9_]{1,64})/.exec(text.slice(offset + 1, offset + 80))?.[1];
  const help = `Add the } after ${name === undefined ? 'it' : `{${name}`}, or write '{' to show a brace.`;
  return { offset, reason: 'This { is never closed.', help };
}

function notClosedQuote(text: string, offset: number): MessageSyntaxError {
  const quoted = text.slice(offset, offset + 2);
  const reason = `The ' before ${quoted[1]} starts a quotation that never ends, so that everything after it is plain text.`;
  return { offset, reason, help: `Write ’ or '' for an apostrophe, or close the quotation as in ${quoted}'.` };
}

function quotedAngle(text: string, offset: number): MessageSyntaxError {
  const reason = `Engines disagree on what ' before ${text[offset + 1]} means: an apostrophe or a quotation.`;
  return { offset, reason, help: "Write ’ or '' for an apostrophe; angle brackets need no quotation." };
}

function longQuote(offset: number): MessageSyntaxError {
  const reason = `A quotation is longer than ${LONGEST_QUOTE} characters: ${excerpt("'")} was probably meant as an apostrophe.`;
  return { offset, reason, help: "Write ’ or '' for an apostrophe, and quote single braces only." };
}
