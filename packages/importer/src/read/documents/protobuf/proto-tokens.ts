import { lineIndex } from '@error-contracts/catalog/read';
import type { Place } from '../document.js';

/** A piece of a Protocol Buffers file. */
export interface ProtoToken extends Place {
  readonly kind: 'word' | 'string' | 'comment' | 'sign';
  /** Of a comment, its text without its signs. */
  readonly text: string;
}

/** The pieces of a file, or where it cannot be read on. */
export type ReadTokens =
  | { readonly tokens: readonly ProtoToken[]; readonly fault?: never }
  | { readonly tokens?: never; readonly fault: Place & { readonly message: string } };

const TOKEN = /\/\/[^\n]*|\/\*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[A-Za-z_][\w.]*|\d[\w.]*|[^\s]/g;

/** Returns the pieces of a Protocol Buffers file with their places. */
export function protoTokens(text: string): ReadTokens {
  const placeOf = lineIndex(text);
  const tokens: ProtoToken[] = [];
  for (TOKEN.lastIndex = 0; ; ) {
    const { 0: found, index } = TOKEN.exec(text) ?? {};
    if (found === undefined || index === undefined) return { tokens };
    const place = placeOf(index);
    if (found === '/*') {
      const end = text.indexOf('*/', index + 2);
      if (end === -1) return { fault: { ...place, message: 'A comment is never closed.' } };
      tokens.push({ kind: 'comment', text: plain(text.slice(index + 2, end)), ...place });
      TOKEN.lastIndex = end + 2;
      continue;
    }
    if (found === '"' || found === "'") return { fault: { ...place, message: 'A string is never closed.' } };
    tokens.push({
      kind: kindOf(found),
      text: found.startsWith('//') ? plain(found.replace(/^\/+/, '')) : found,
      ...place,
    });
  }
}

function kindOf(token: string): ProtoToken['kind'] {
  if (token.startsWith('//')) return 'comment';
  if (/^["']/.test(token)) return 'string';
  return /^[A-Za-z_\d]/.test(token) ? 'word' : 'sign';
}

/** Returns the text of a comment in one line, without the stars at the starts of its lines. */
function plain(comment: string): string {
  return comment
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^\*+\s?/, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join(' ');
}
