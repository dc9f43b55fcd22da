/** True for a word that a catalogue accepts as a domain: kebab-case, at most 64 characters. */
export function isDomain(word: string): boolean {
  return word.length <= 64 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word);
}
