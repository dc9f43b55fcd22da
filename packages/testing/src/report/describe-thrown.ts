import { showText, showValue } from './show-value.js';

/** Returns what was thrown, on one line: `TypeError: fetch failed (ECONNREFUSED)`. Never throws. */
export function describeThrown(thrown: unknown): string {
  try {
    if (typeof thrown !== 'object' || thrown === null) return showValue(thrown, 120);
    const { name, message, cause } = thrown as { name?: unknown; message?: unknown; cause?: unknown };
    if (typeof message !== 'string') return showValue(thrown, 120);
    const kind = typeof name === 'string' && name !== '' ? name : 'Error';
    // The message of fetch never says why it failed; only its cause does, and a refused port has no code.
    const why = codeOf(thrown) ?? codeOf(cause) ?? textOf(cause, 'message');
    return showText(`${kind}: ${message}${why === undefined || message.includes(why) ? '' : ` (${why})`}`, 200);
  } catch {
    return 'a value that cannot be read';
  }
}

function codeOf(thrown: unknown): string | undefined {
  return textOf(thrown, 'code');
}

function textOf(thrown: unknown, key: 'code' | 'message'): string | undefined {
  const text = typeof thrown === 'object' && thrown !== null ? (thrown as Record<string, unknown>)[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}
