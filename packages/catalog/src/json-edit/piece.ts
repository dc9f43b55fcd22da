import type { Node } from 'jsonc-parser';

/** A part of a text and what replaces it. */
export interface Piece {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** Returns the piece that replaces a node. */
export function replacing({ offset, length }: Node, content: string): Piece {
  return { offset, length, content };
}

/** Returns the text from one offset to another with every piece replaced. Pieces of one offset keep their order. */
export function spliced(text: string, pieces: readonly Piece[], from = 0, to: number = text.length): string {
  const parts: string[] = [];
  let at = from;
  for (const { offset, length, content } of [...pieces].sort((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(at, offset), content);
    at = offset + length;
  }
  return parts.join('') + text.slice(at, to);
}
