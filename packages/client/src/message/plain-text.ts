import { CONTROLS, REORDERING } from '@error-contracts/runtime/text';

/** A longer text is no message for people. */
const LONGEST_TEXT = 2000;

/** Characters that could reorder or hide the text around them. */
const UNSAFE = new RegExp(`[${CONTROLS}${REORDERING}]`, 'g');

/** Returns the text without unsafe characters, and no longer than a person reads. */
export function plainText(text: string): string {
  const readable = text.slice(0, LONGEST_TEXT + 1).replace(UNSAFE, '');
  const isLong = readable.length > LONGEST_TEXT;
  const cut = isLong ? readable.slice(0, LONGEST_TEXT - 1) : readable;
  return `${cut.toWellFormed?.() ?? cut}${isLong ? '…' : ''}`;
}

/** Returns the data with plain texts, because messages show them. */
export function plainData(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : value]),
  );
}
