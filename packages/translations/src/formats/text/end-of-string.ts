/**
 * Returns the offset after the quote that ends a string, or -1 if it has no end. A regular expression would do, but it keeps
 * every place to which it could go back, and gives up if there are millions.
 *
 * @param start - The offset of the quote at its start.
 * @param escaped - What keeps a quote from ending the string: a backslash before it, or the quote itself, doubled.
 */
export function endOfString(text: string, start: number, escaped: 'backslash' | 'doubled'): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (escaped === 'backslash') {
      if (backslashesBefore(text, at) % 2 === 0) return at + 1;
    } else if (text[at + 1] !== '"') return at + 1;
    else at++;
  }
  return -1;
}

/** Returns how many backslashes stand right before an offset. */
export function backslashesBefore(text: string, at: number): number {
  let count = 0;
  while (text[at - 1 - count] === '\\') count++;
  return count;
}
