/** Items on lines of their own, indented. */
export function lines(items: readonly string[]): string {
  return items.map((item) => `  ${item}\n`).join('');
}
