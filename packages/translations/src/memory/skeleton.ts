/** Returns a text in which each plain placeholder is one character, because its name says nothing to a reader. */
export function skeleton(text: string): string {
  return text.replace(PLACEHOLDER, MARK);
}

/** Returns the names of the plain placeholders of a text, in its order. */
export function plainPlaceholders(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

const PLACEHOLDER = /\{\s*([A-Za-z_]\w*)\s*\}/g;

/** A character of private use: no text has it by accident. */
const MARK = '\ue000';
