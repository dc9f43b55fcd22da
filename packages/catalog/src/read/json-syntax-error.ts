import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';

/** What makes a JSON text unusable, and at which offset. */
export interface JsonSyntaxError {
  readonly rule: 'files-are-json' | 'keys-are-written-once';
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

/** What is wrong with a file that git could not merge. */
export const CONFLICT = 'The file has an unresolved merge conflict.';

/**
 * Returns the error of a text with the conflict markers of git; undefined if there are none. All others follow from it.
 */
export function conflictError(text: string): JsonSyntaxError | undefined {
  const offset = text.search(/^<{7} /m);
  if (offset === -1) return undefined;
  return {
    rule: 'files-are-json',
    offset,
    message: CONFLICT,
    help: 'Keep what both branches mean, and delete the markers.',
  };
}

/** Returns the error of a text with too many levels. */
export function depthError(offset: number, most: number): JsonSyntaxError {
  const message = `The file is nested more than ${most} levels deep.`;
  return { rule: 'files-are-json', offset, message, help: 'Write it flatter.' };
}

/** Returns the error of a key that is written twice. `first` is the place of the first one. */
export function duplicateKey(key: string, offset: number, first: string): JsonSyntaxError {
  return {
    rule: 'keys-are-written-once',
    offset,
    message: `The key ${JSON.stringify(key)} is written twice; the first one is on ${first}.`,
    help: 'Delete one of the two, or rename it.',
  };
}

/** Returns an error of the scanner of jsonc-parser as a sentence, with help. */
export function scannerError(error: ParseErrorCode, offset: number, text: string): JsonSyntaxError {
  if (text.trim() === '') {
    return { rule: 'files-are-json', offset, message: 'The file is empty.', help: 'Write a JSON object into it: {}.' };
  }
  const [message, help] = SYNTAX[printParseErrorCode(error)] ?? ['This is not JSON.', 'Correct the syntax here.'];
  const found = offset >= text.length ? 'the end of the file' : JSON.stringify(text.slice(offset, offset + 12));
  return { rule: 'files-are-json', offset, message: `${message} Found ${found}.`, help };
}

/** Returns an error that only `JSON.parse` finds, by its message. */
export function parserError(reason: string): JsonSyntaxError {
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
