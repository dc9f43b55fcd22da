import { escapeHidden } from '@error-contracts/runtime/text';

/**
 * Splits a text into the lines of a comment, for a block comment or for line comments.
 *
 * No line can end the comment, hide the code that follows it or become a TSDoc tag. Write a space before each line.
 */
export function commentLines(text: string): string[] {
  return text
    .replaceAll('*/', '*\\/')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => escapeHidden(escapeTags(line).toWellFormed()));
}

/** TypeScript also knows a tag inside of a line, after a space or a brace. */
function escapeTags(line: string): string {
  return line.replace(/^\s*@/, '\\@').replace(/(?<=[\s{])@/g, '\\@');
}
