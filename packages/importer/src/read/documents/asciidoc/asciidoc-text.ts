/** Returns what a reader sees of a text with the markup of AsciiDoc. */
export function asciidocText(text: string): string {
  // No error text is longer, and some patterns need time with the square of the length.
  if (text.length > 10_000) return text.trim();
  return text
    .replace(/\b(?:https?:\/\/|link:|xref:|mailto:)[^\s[]{1,2000}\[([^\]]*)\]/g, '$1')
    .replace(/<<[^<,>]*,([^<>]*)>>/g, '$1')
    .replace(/`\+([^`]*)\+`/g, '$1')
    .replace(/(?<!\w)([`*_])\1?([^\s`*_](?:[^`*\n]*?[^\s`*_])?)\1\1?(?!\w)/g, '$2')
    .replace(/\\([|\\*_`])/g, '$1')
    .trim();
}
