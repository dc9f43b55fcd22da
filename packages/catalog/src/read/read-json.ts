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
  const { tooDeepAt, written } = outline(text);
  if (tooDeepAt !== undefined) return { syntaxErrors: [depthError(tooDeepAt, DEEPEST)] };
  const parsed = parse(text);
  // No key is lost, so none is written twice. This is nearly every file, and counting is far cheaper than locating.
  if (typeof parsed !== 'string' && keysIn(parsed.value) === written) return { value: parsed.value, syntaxErrors: [] };
  const syntaxErrors = syntaxErrorsIn(text);
  if (syntaxErrors.length > 0) {
    const conflict = conflictError(text);
    return { syntaxErrors: conflict === undefined ? syntaxErrors : [conflict] };
  }
  return typeof parsed === 'string'
    ? { syntaxErrors: [parserError(parsed)] }
    : { value: parsed.value, syntaxErrors: [] };
}

/** The value of a JSON text, or why there is none. */
function parse(text: string): { readonly value: Json } | string {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function keysIn(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value);
  let keys = Array.isArray(value) ? 0 : below.length;
  for (const inner of below) keys += keysIn(inner);
  return keys;
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

/** The offset at which a text is nested too deeply, if it is, and the number of properties in it. */
function outline(text: string): { readonly tooDeepAt?: number; readonly written: number } {
  let depth = 0;
  let written = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === COLON) written++;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) depth++;
    else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth--;
    if (depth > DEEPEST) return { tooDeepAt: at, written };
  }
  return { written };
}

const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === QUOTE) break;
  }
  return at;
}
