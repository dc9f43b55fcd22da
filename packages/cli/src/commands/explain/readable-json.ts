import { isJsonObject, type Json } from '@error-contracts/catalog';
import { parse } from 'jsonc-parser';

/** What can be read of a file that is no valid JSON. */
export interface ReadableJson {
  /** The text of the file, whatever it was encoded in. */
  readonly text: string;
  /** The JSON of what can be read. */
  readonly json: string;
}

/**
 * Returns what can be read of a file with mistakes of syntax or the conflict markers of git, of one that was cut off or has
 * another encoding; undefined if that is nothing. Of a key that is written twice, the last one counts.
 */
export function readableJson(bytes: Uint8Array): ReadableJson | undefined {
  const text = textOf(bytes);
  const withoutMarkers = text.replace(/^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?\r?$/gm, '');
  try {
    const value: Json | undefined = parse(withoutMarkers, [], { allowTrailingComma: true });
    if (value === undefined || !isJsonObject(value) || Object.keys(value).length === 0) return undefined;
    return { text, json: JSON.stringify(value) };
  } catch (error) {
    // It is nested too deep for a parser that calls itself.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
