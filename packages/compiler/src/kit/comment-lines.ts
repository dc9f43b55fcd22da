import { escapeUnit } from './escape-unit.js';

/**
 * Splits a text into the lines of a comment, for a block comment or for line comments.
 *
 * No line can end the comment, hide the code that follows it or become a TSDoc tag.
 */
export function commentLines(text: string): string[] {
  return text
    .replaceAll('*/', '*\\/')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*@/, '\\@').toWellFormed().replace(HIDDEN, escapeUnit));
}

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;
