/** In characters. Nobody reads a longer text on a page, and thousands of pieces of syntax in one would freeze it. */
const LONGEST = 10_000;

/** Returns a text as a page shows it: of one that is very long, the beginning, and how much is left out. */
export function cutText(text: string): string {
  if (text.length <= LONGEST) return text;
  const left = (text.length - LONGEST).toLocaleString('en');
  return `${text.slice(0, LONGEST).toWellFormed()}… (${left} more characters)`;
}
