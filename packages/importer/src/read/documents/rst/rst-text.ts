/** Returns what a reader sees of a text with the markup of reStructuredText. */
export function rstText(text: string): string {
  // No error text is longer, and some patterns need time with the square of the length.
  if (text.length > 10_000) return text.trim();
  return text
    .replace(/:[A-Za-z][\w:.-]{0,50}:`([^`<]*?)(?:\s*<[^`>]*>)?`/g, '$1')
    .replace(/``([^`]+)``/g, '$1')
    .replace(/`([^`<]+?)(?:\s*<[^`>]*>)?`__?/g, '$1')
    .replace(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/g, '$1')
    .replace(/(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*])/g, '$1')
    .replace(/\\(.)/g, '$1')
    .trim();
}
