import { visit } from 'jsonc-parser';
import type { Json } from '../json.js';
import {
  conflictError,
  depthError,
  duplicateKey,
  type JsonSyntaxError,
  parserError,
  scannerError,
} from './json-syntax-error.js';

/** The value of a JSON text (RFC 8259), or everything that makes it unusable. */
type ReadJson =
  | { readonly value: Json; readonly syntaxErrors: readonly [] }
  | { readonly value?: never; readonly syntaxErrors: readonly JsonSyntaxError[] };

/** Reads a JSON text. A key written twice is an error, because `JSON.parse` would silently keep the last. */
export function readJson(text: string): ReadJson {
  const parsed = parse(text);
  // If no key is lost, none is written twice. That holds for nearly every file, and counting is far cheaper than locating.
  if (typeof parsed !== 'string' && keysIn(parsed.value) === keysWritten(text)) {
    return { value: parsed.value, syntaxErrors: [] };
  }
  const tooDeepAt = deepestAt(text);
  if (tooDeepAt !== undefined) return { syntaxErrors: [depthError(tooDeepAt, DEEPEST)] };
  const syntaxErrors = syntaxErrorsIn(text);
  if (syntaxErrors.length > 0) {
    const conflict = conflictError(text);
    return { syntaxErrors: conflict === undefined ? syntaxErrors : [conflict] };
  }
  return typeof parsed === 'string'
    ? { syntaxErrors: [parserError(parsed)] }
    : { value: parsed.value, syntaxErrors: [] };
}

/** Returns the value of a JSON text, or why there is none. */
function parse(text: string): { readonly value: Json } | string {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** How many keys a value has; NaN if it is nested too deep. */
function keysIn(value: Json, depth = 1): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > DEEPEST) return Number.NaN;
  const below = Object.values(value);
  let keys = Array.isArray(value) ? 0 : below.length;
  for (const inner of below) keys += keysIn(inner, depth + 1);
  return keys;
}

/** How many keys are written in a text, or a few more: a string may hold what looks like the end of a key. */
function keysWritten(text: string): number {
  return text.match(/"\s*:/g)?.length ?? 0;
}

function syntaxErrorsIn(text: string): readonly JsonSyntaxError[] {
  const syntaxErrors: JsonSyntaxError[] = [];
  const scopes: Map<string, string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void scopes.push(new Map()),
      onObjectEnd: () => void scopes.pop(),
      onObjectProperty(key, offset, _length, line) {
        const scope = scopes.at(-1);
        const first = scope?.get(key);
        if (first !== undefined) syntaxErrors.push(duplicateKey(key, offset, first));
        else scope?.set(key, `line ${line + 1}`);
      },
      onError(error, offset) {
        // Syntax errors after the first one mostly follow from it.
        if (!syntaxErrors.some(({ rule }) => rule === 'files-are-json'))
          syntaxErrors.push(scannerError(error, offset, text));
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return syntaxErrors;
}

/** More than any catalogue needs, and far less than what overflows the stack of a recursive function. */
const DEEPEST = 100;

/** Returns the offset at which a text is nested too deeply; undefined if it is nowhere. */
function deepestAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) depth++;
    else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth--;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Returns the offset of the quote that ends a string, or the end of the text. An odd number of backslashes escapes a
 * quote.
 */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
