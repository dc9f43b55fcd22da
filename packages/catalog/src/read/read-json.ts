import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { Json } from '../json.js';

/** What makes a JSON text unusable, and at which offset. */
interface JsonSyntaxError {
  readonly rule: 'files-are-json' | 'keys-are-written-once';
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

/** The value of a JSON text (RFC 8259), or everything that makes it unusable. */
type ReadJson =
  | { readonly value: Json; readonly syntaxErrors: readonly [] }
  | { readonly value?: never; readonly syntaxErrors: readonly JsonSyntaxError[] };

/** Reads a JSON text. A key written twice is an error, because `JSON.parse` would silently keep the last. */
export function readJson(text: string): ReadJson {
  const { tooDeepAt, written } = outline(text);
  if (tooDeepAt !== undefined) return { syntaxErrors: [depthError(tooDeepAt)] };
  const parsed = parse(text);
  // No key is lost, so none is written twice. This is nearly every file, and counting is far cheaper than locating.
  if (typeof parsed !== 'string' && keysIn(parsed.value) === written) return { value: parsed.value, syntaxErrors: [] };
  const syntaxErrors = syntaxErrorsIn(text);
  if (syntaxErrors.length > 0) return { syntaxErrors: conflictError(text) ?? syntaxErrors };
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
          syntaxErrors.push(syntaxErrorOf(error, offset, text));
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return syntaxErrors;
}

/** The markers that git leaves where two branches changed the same lines. All syntax errors follow from them. */
function conflictError(text: string): readonly JsonSyntaxError[] | undefined {
  const offset = text.search(/^<{7} /m);
  if (offset === -1) return undefined;
  const message = 'The file has an unresolved merge conflict.';
  return [{ rule: 'files-are-json', offset, message, help: 'Keep what both sides mean, and delete the markers.' }];
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

function depthError(offset: number): JsonSyntaxError {
  const message = `The file is nested more than ${DEEPEST} levels deep.`;
  return { rule: 'files-are-json', offset, message, help: 'Write it flatter.' };
}

function duplicateKey(key: string, offset: number, first: string): JsonSyntaxError {
  return {
    rule: 'keys-are-written-once',
    offset,
    message: `The key ${JSON.stringify(key)} is written twice; the first one is on ${first}.`,
    help: 'Delete one of the two, or rename it.',
  };
}

function syntaxErrorOf(error: ParseErrorCode, offset: number, text: string): JsonSyntaxError {
  if (text.trim() === '') {
    return { rule: 'files-are-json', offset, message: 'The file is empty.', help: 'Write a JSON object into it: {}.' };
  }
  const [message, help] = SYNTAX[printParseErrorCode(error)] ?? ['This is not JSON.', 'Correct the syntax here.'];
  const found = offset >= text.length ? 'the end of the file' : JSON.stringify(text.slice(offset, offset + 12));
  return { rule: 'files-are-json', offset, message: `${message} Found ${found}.`, help };
}

/** What only `JSON.parse` refuses. */
function parserError(reason: string): JsonSyntaxError {
  const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
  return { rule: 'files-are-json', offset, message: `This is not JSON: ${reason}.`, help: 'Correct the syntax here.' };
}

const SYNTAX: { readonly [code: string]: readonly [message: string, help: string] } = {
  InvalidSymbol: ['A JSON value is expected here.', 'Put the text into double quotes.'],
  InvalidNumberFormat: ['This is not a JSON number.', 'Write a plain decimal number.'],
  PropertyNameExpected: [
    'A property name in double quotes is expected here.',
    'Remove a trailing comma, or put the name into double quotes.',
  ],
  ValueExpected: ['A value is expected here.', 'Add the value, or remove a trailing comma.'],
  ColonExpected: ['A colon is expected here.', 'Add : between the name and its value.'],
  CommaExpected: ['A comma is expected here.', 'Add a comma between the two.'],
  CloseBraceExpected: ['A closing brace is expected here.', 'Add the missing }.'],
  CloseBracketExpected: ['A closing bracket is expected here.', 'Add the missing ].'],
  EndOfFileExpected: ['The JSON value has ended before this.', 'Remove what follows it.'],
  InvalidCommentToken: ['JSON has no comments.', 'Remove the comment, or use a "comment" property.'],
  UnexpectedEndOfComment: ['JSON has no comments.', 'Remove the comment.'],
  UnexpectedEndOfString: ['A string has no end.', 'Add the missing double quote.'],
  UnexpectedEndOfNumber: ['A number has no end.', 'Complete the number.'],
  InvalidUnicode: ['A \\u escape is not complete.', 'Write four hexadecimal digits after \\u.'],
  InvalidEscapeCharacter: ['JSON does not know this escape.', 'Write \\\\ for a backslash.'],
  InvalidCharacter: ['The string contains a control character.', 'Write it as \\n, \\t or \\u0000.'],
};
