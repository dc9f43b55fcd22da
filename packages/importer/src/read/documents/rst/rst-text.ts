/** Returns what a reader sees of a text with the markup of reStructuredText. */
export function rstText(text: string): string {
  return text
    .replace(/:[A-Za-z][\w:.-]*:`([^`<]*?)(?:\s*<[^`>]*>)?`/g, '$1')
    .replace(/``([^`]+)``/g, '$1')
    .replace(/`([^`<]+?)(?:\s*<[^`>]*>)?`__?/g, '$1')
    .replace(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/g, '$1')
    .replace(/(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*])/g, '$1')
    .replace(/\\(.)/g, '$1')
    .trim();
}
