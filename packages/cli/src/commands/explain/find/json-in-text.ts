import type { Json } from '@error-contracts/catalog';

/** A JSON object or array in a text, and where it begins. */
export interface JsonInText {
  readonly value: Json;
  readonly at: number;
}

/** Each character is looked at so many times at most, however the brackets of a hostile text lie. */
const LOOKS = 8;

/**
 * Returns the JSON objects and arrays in a text: bodies, lines of structured logs, also with escaped quotes. Those inside
 * of others are not returned.
 */
export function jsonInText(text: string): readonly JsonInText[] {
  const found: JsonInText[] = [];
  let left = LOOKS * text.length;
  for (let at = nextStart(text, 0); at !== -1; ) {
    const end = endOf(text, at);
    left -= (end ?? text.length) - at;
    const value = end === undefined ? undefined : parsed(text.slice(at, end));
    if (value !== undefined) found.push({ value, at });
    if (left < 0) break;
    at = nextStart(text, value === undefined || end === undefined ? at + 1 : end);
  }
  return found;
}

function nextStart(text: string, from: number): number {
  const found = /[{[]/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? -1;
}

/** Returns the offset behind the bracket that closes the one at `start`; undefined if none does. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0;
  let isText = false;
  // In a string of a string, each quote has a backslash before it.
  const isEscaped = /^[{[]\s*\\"/.test(text.slice(start, start + 20));
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') {
      if (isEscaped && text[at + 1] === '"') isText = !isText;
      at++;
    } else if (letter === '"' && !isEscaped) isText = !isText;
    else if (isText) continue;
    else if (letter === '{' || letter === '[') depth++;
    else if ((letter === '}' || letter === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

function parsed(text: string): Json | undefined {
  for (const one of text.includes('\\"') ? [text, text.replaceAll('\\"', '"')] : [text]) {
    try {
      return JSON.parse(one);
    } catch {
      // It only looks like JSON.
    }
  }
  return undefined;
}
