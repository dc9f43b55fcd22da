const PREFIX = 'npm:';

/** Returns the package spec that a word is: `@acme/errors@1.2.0`, `errors@next`, `@acme/errors`, `npm:errors`; undefined if it is none. */
export function packageSpecOf(word: string): string | undefined {
  if (word.startsWith(PREFIX)) return word.slice(PREFIX.length);
  return /^(@[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*(@[\w.+~^-]+)?|[a-z0-9][\w.-]*@[\w.+~^-]+)$/i.test(word)
    ? word
    : undefined;
}
