import { showText, showValue } from './show-value.js';

/** Returns what was thrown, on one line: `TypeError: fetch failed (ECONNREFUSED)`. Never throws. */
export function describeThrown(thrown: unknown): string {
  try {
    if (typeof thrown !== 'object' || thrown === null) return showValue(thrown, 120);
    const { name, message, cause } = thrown as { name?: unknown; message?: unknown; cause?: unknown };
    if (typeof message !== 'string') return showValue(thrown, 120);
    const kind = typeof name === 'string' && name !== '' ? name : 'Error';
    const code = codeOf(thrown) ?? codeOf(cause);
    return showText(`${kind}: ${message}${code === undefined || message.includes(code) ? '' : ` (${code})`}`, 200);
  } catch {
    return 'a value that cannot be read';
  }
}

function codeOf(thrown: unknown): string | undefined {
  const code = typeof thrown === 'object' && thrown !== null ? (thrown as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
}
