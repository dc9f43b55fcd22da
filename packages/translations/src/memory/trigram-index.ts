/** Finds the texts that have most pieces in common with a text. */
export interface TrigramIndex {
  /** Returns the numbers of the most promising texts, the best first. */
  candidates(text: string): readonly number[];
}

/** Only the rarest pieces of a text are looked up: they say most, and the cost stays the same for any text. */
const PIECES = 24;
/** A piece that more texts have says little, and would make the cost grow with the square of the texts. */
const TEXTS_OF_PIECE = 256;
const CANDIDATES = 24;

/** Returns an index of texts, which have the numbers from 0. It takes time and room that grow linearly. */
export function trigramIndex(texts: readonly string[]): TrigramIndex {
  const textsOf = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const [number, text] of texts.entries()) {
    for (const piece of trigrams(text)) {
      const known = textsOf.get(piece);
      if (known === undefined) textsOf.set(piece, [number]);
      else if (known.length < TEXTS_OF_PIECE) known.push(number);
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  return {
    candidates(text) {
      const rarest = [...trigrams(text)]
        .map((piece) => ({ piece, count: counts.get(piece) ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => a.count - b.count)
        .slice(0, PIECES);
      const weights = new Map<number, number>();
      for (const { piece, count } of rarest) {
        // What every text has tells none from the others.
        const weight = Math.log(texts.length / count) + EVERYWHERE;
        for (const number of textsOf.get(piece) ?? []) weights.set(number, (weights.get(number) ?? 0) + weight);
      }
      const best = [...weights].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
      return best.slice(0, CANDIDATES).map(([number]) => number);
    },
  };
}

const EVERYWHERE = 0.01;

/** No more pieces of one text are looked at: a hostile one could have millions. */
const LONGEST = 5000;

function trigrams(text: string): ReadonlySet<string> {
  // With its ends, so that a text of one or two characters, as in Chinese, has pieces too.
  const padded = `\n\n${text.slice(0, LONGEST)}\n`;
  const pieces = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start++) pieces.add(padded.slice(start, start + 3));
  return pieces;
}
