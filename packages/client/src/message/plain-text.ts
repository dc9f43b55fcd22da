/** Longer is no message for people. */
const LONGEST_TEXT = 2000;

/**
 * The text without what could reorder or hide the text around it (control characters, bidi embeddings, overrides and
 * isolates), and no longer than a person reads.
 */
export function plainText(text: string): string {
  const readable = text.slice(0, LONGEST_TEXT + 1).replace(UNSAFE, '');
  if (readable.length <= LONGEST_TEXT) return readable.toWellFormed?.() ?? readable;
  const cut = readable.slice(0, LONGEST_TEXT - 1);
  return `${cut.toWellFormed?.() ?? cut}…`;
}

/** The data with its texts made plain: messages show them. */
export function plainData(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : value]),
  );
}

const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
