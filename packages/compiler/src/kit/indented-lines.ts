/** Joins items, each on an indented line of its own. */
export function indentedLines(items: readonly string[]): string {
  return items.map((item) => `  ${item}\n`).join('');
}
