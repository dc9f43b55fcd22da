import type { Answer } from '../send/answer.js';
import type { Exchanged } from './exchanged.js';

/** A text that an answer shows and the request did not have. */
export interface Shown {
  readonly found: string;
  /** Where it is: a header, or the body. */
  readonly place: string;
}

/** In characters. Leaks come early, and a pattern reads no more. */
const LONGEST = 100_000;

/**
 * Yields what a pattern finds in the headers and the body of an answer. What the request sent is left out: an answer that
 * repeats a value shows nothing of the server.
 */
export function* shownIn(exchanged: Exchanged, pattern: RegExp): Iterable<Shown> {
  const sent = sentText(exchanged);
  for (const { place, text } of textsOf(exchanged.answer, exchanged.text)) {
    const matches = text.slice(0, LONGEST).matchAll(new RegExp(pattern, 'g'));
    const match = firstOf(matches).find(([found]) => !sent.includes(found));
    if (match !== undefined) yield { found: withItsWord(text, match), place };
  }
}

const WIDEST = 80;

/** After so many that the request had itself, an answer repeats the request. */
const MOST_MATCHES = 20;

function firstOf(matches: Iterable<RegExpExecArray>): readonly RegExpExecArray[] {
  const first: RegExpExecArray[] = [];
  for (const match of matches) if (first.push(match) === MOST_MATCHES) break;
  return first;
}

/** Returns what was found with the word around it: patterns match little, so that they are fast. */
export function withItsWord(text: string, { 0: found, index }: RegExpExecArray): string {
  const before = text.slice(Math.max(0, index - WIDEST), index);
  const after = text.slice(index + found.length, index + found.length + WIDEST);
  const start = before.split(/[\s"'()<>,;]/).at(-1) ?? '';
  return start + found + (after.split(/[\s"'()<>,;]/)[0] ?? '');
}

function sentText({ request }: Exchanged): string {
  const { target, headers, body } = request;
  const values = headers.map(([, value]) => value);
  const text = body?.toString('utf8') ?? '';
  return [target, decoded(target), ...values, text, unescaped(text)].join('\n');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return '';
  }
}

/** The texts in a body of JSON as programs see them. */
function unescaped(text: string): string {
  return text.replace(/\\(["\\/])/g, '$1');
}

/** Returns every text of an answer, with its place. The body comes as it is and, if it is JSON, with its escapes read. */
export function textsOf(
  { headers }: Pick<Answer, 'headers'>,
  body: string,
): readonly { readonly place: string; readonly text: string }[] {
  const ofHeaders = headers.map(([name, value]) => ({ place: `the header ${name}`, text: value }));
  const readable = body.replaceAll('\\n', '\n').replace(/\\(["\\/])/g, '$1');
  return [...ofHeaders, { place: 'the body', text: readable }];
}

/** Returns a text for a sentence: short, and on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 120 ? `${line.slice(0, 119)}…` : line}"`;
}
