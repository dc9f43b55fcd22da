/** Returns the offset of the name of a placeholder in a text, or 0 if it does not occur. */
export function findPlaceholder(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (
      /\{\s*$/.test(text.slice(Math.max(0, at - 20), at)) &&
      /^\s*[,}]/.test(text.slice(at + name.length, at + name.length + 20))
    )
      return at;
  }
  return 0;
}
