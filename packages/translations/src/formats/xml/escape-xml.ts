const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Returns a text for the content of an element. A carriage return becomes a reference, because a parser makes a line feed of
 * it, and so do the other two breaks that XML 1.1 knows.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, reference).replace(/[\u0085\u2028]/g, numeric);
}

/** Returns a text for an attribute in double quotes. A parser makes spaces of tabs and line breaks. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, reference);
}

function reference(character: string): string {
  return REFERENCES[character] ?? character;
}

function numeric(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
