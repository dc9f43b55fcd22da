import { type FormatId, formatIds } from './format-ids.js';
import { formats } from './formats.js';

/**
 * Returns the format of a file by the end of its name; the two of XLIFF by what it says of itself. Undefined if no format has
 * such an ending.
 */
export function formatOf(path: string, bytes: Uint8Array = new Uint8Array()): FormatId | undefined {
  const name = path.toLowerCase();
  const found = formatIds.find((id) => formats[id].endings.some((ending) => name.endsWith(ending)));
  if (found !== 'xliff') return found;
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).replaceAll('\0', '');
  return /<(?:\w+:)?xliff\b[^>]*\bversion\s*=\s*["']2/.test(start) ? 'xliff2' : 'xliff';
}
