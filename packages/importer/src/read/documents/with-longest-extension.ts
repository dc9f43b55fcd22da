/** Returns the kind whose extension is the longest one that a name ends with; undefined if none fits. */
export function withLongestExtension<Kind extends { readonly extensions: readonly string[] }>(
  kinds: readonly Kind[],
  path: string,
): Kind | undefined {
  const name = path.toLowerCase();
  const fitting = kinds.flatMap((kind) => {
    const lengths = kind.extensions.filter((extension) => name.endsWith(extension)).map(({ length }) => length);
    return lengths.length === 0 ? [] : [{ kind, length: Math.max(...lengths) }];
  });
  return fitting.sort((a, b) => b.length - a.length)[0]?.kind;
}
