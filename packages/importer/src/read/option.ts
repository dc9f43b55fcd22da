/** Returns an option with its value as a person pastes it into a shell. */
export function option(name: string, value: string): string {
  return `${name} ${quoted(value)}`;
}

/** Returns a word as a shell passes it on whole. */
export function quoted(word: string): string {
  return /^[\w.:/,@%+][\w.:/,@%+-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
