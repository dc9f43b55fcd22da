import { endOfString } from '../text/end-of-string.js';

/** A piece of a .strings file: an entry with its offset, a comment, or what is neither. */
export type StringsPiece =
  | { readonly kind: 'entry'; readonly name: string; readonly value: string; readonly offset: number }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'broken'; readonly offset: number };

const [SPACES, PLAIN] = [/[\s\ufeff]*/y, /[\w.$/:-]+/y];

/** Yields the entries and comments of a .strings file, until its end or what is neither. */
export function* stringsPieces(text: string): Iterable<StringsPiece> {
  for (let at = afterSpaces(text, 0); at < text.length; at = afterSpaces(text, at)) {
    const comment = commentAt(text, at);
    if (comment !== undefined) {
      yield { kind: 'comment', text: comment.text };
      at = comment.end;
      continue;
    }
    const name = wordAt(text, at);
    const equals = name && signAt(text, name.end, '=');
    const value = equals === undefined ? undefined : wordAt(text, afterSpaces(text, equals));
    const end = value && signAt(text, value.end, ';');
    if (name === undefined || value === undefined || end === undefined) return yield { kind: 'broken', offset: at };
    yield { kind: 'entry', name: name.text, value: value.text, offset: at };
    at = end;
  }
}

interface Word {
  readonly text: string;
  readonly end: number;
}

function afterSpaces(text: string, at: number): number {
  SPACES.lastIndex = at;
  return at + (SPACES.exec(text)?.[0].length ?? 0);
}

function commentAt(text: string, at: number): Word | undefined {
  const [open, close] = text.startsWith('/*', at) ? ['/*', '*/'] : text.startsWith('//', at) ? ['//', '\n'] : [];
  if (open === undefined || close === undefined) return undefined;
  const found = text.indexOf(close, at + 2);
  if (found === -1) return open === '//' ? { text: '', end: text.length } : undefined;
  return { text: open === '/*' ? text.slice(at + 2, found) : '', end: found + close.length };
}

/** A word in quotes, or one that needs none. */
function wordAt(text: string, at: number): Word | undefined {
  if (text[at] === '"') {
    const end = endOfString(text, at, 'backslash');
    return end === -1 ? undefined : { text: unescaped(text.slice(at + 1, end - 1)), end };
  }
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text)?.[0];
  return plain === undefined ? undefined : { text: plain, end: at + plain.length };
}

/** Returns the offset after a sign that may stand after spaces. */
function signAt(text: string, at: number, sign: string): number | undefined {
  const place = afterSpaces(text, at);
  return text[place] === sign ? place + 1 : undefined;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

function unescaped(inside: string): string {
  return inside.replace(/\\(?:[Uu]([0-9A-Fa-f]{4})|([\s\S]))/g, (_all, code, character) =>
    code === undefined ? (NAMED.get(character) ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
