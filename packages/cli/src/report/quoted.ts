/** Returns a word as a shell takes it, also as the argument of a command that has options. */
export function quoted(word: string): string {
  const plain = word.startsWith('-') ? `./${word}` : word;
  return /^[\w./@:,+-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
}
