import { HOLE, type Text, type Word } from './text.js';

/**
 * Returns the word that a text starts with; undefined if it starts with a placeholder, a number or a letter that has no
 * case.
 */
export function startOf({ visible }: Pick<Text, 'visible'>): Word | undefined {
  const found = START.exec(visible);
  const text = found?.[1];
  if (text === undefined || text.includes(HOLE)) return undefined;
  return { text, offset: (found?.[0].length ?? 0) - text.length };
}

const START = /^[\s"“”„‘’«»‹›¿¡([{]{0,10}([\p{Lu}\p{Ll}\p{Lt}][\p{L}\p{M}\p{N}_]{0,100})/u;
