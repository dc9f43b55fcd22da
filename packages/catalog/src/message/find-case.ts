/** Returns the offset in a text of a word of a selector, its type or the key of a case, or 0 if it does not occur. */
export function findCase(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (
      /[\s,}]$/.test(text.slice(Math.max(0, at - 1), at)) &&
      /^\s*[,{]/.test(text.slice(at + word.length, at + word.length + 20))
    ) {
      return at;
    }
  }
  return 0;
}
