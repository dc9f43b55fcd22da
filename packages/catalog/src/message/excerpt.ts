const LONGEST = 40;

/** Returns a short piece of a text for a sentence: in quotes, escaped, cut with `…`. */
export function excerpt(text: string): string {
  const shown = [...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('');
  return JSON.stringify(shown.length < text.length ? `${shown}…` : shown);
}
