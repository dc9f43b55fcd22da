/** Returns what a reader sees of a text with the markup of AsciiDoc. */
export function asciidocText(text: string): string {
  return text
    .replace(/\b(?:https?:\/\/\S+|link:\S+|xref:\S+|mailto:\S+)\[([^\]]*)\]/g, '$1')
    .replace(/<<[^,>]*,([^>]*)>>/g, '$1')
    .replace(/`\+([^`]*)\+`/g, '$1')
    .replace(/(?<!\w)([`*_])\1?([^\s`*_](?:[^`*\n]*?[^\s`*_])?)\1\1?(?!\w)/g, '$2')
    .replace(/\\([|\\*_`])/g, '$1')
    .trim();
}
