import { escapeHidden } from '@error-contracts/runtime/text';

/**
 * Matches what makes a text unfit to stand in one line of a comment as it is: what would end the comment, what nobody sees,
 * and what an editor trims. A quote at the start is how an escaped text begins.
 */
const UNFIT = /^$|^["\s]|\s$|[\t\n\r]|--|\*\/|\/\*|\\|-$/u;

/** Returns a text as one line that may stand in a comment of any format: as it is, or as a JSON string. */
export function encodeLine(text: string): string {
  const json = JSON.stringify(text);
  const isPlain = json === `"${text.replaceAll('"', '\\"')}"` && escapeHidden(text) === text;
  if (isPlain && !UNFIT.test(text)) return text;
  return escapeHidden(json)
    .replaceAll('--', '-\\u002d')
    .replace(/(?<=\*)\/|\/(?=\*)/g, '\\/');
}

/** Returns the text that a line means. A line that only looks like a JSON string means itself. */
export function decodeLine(line: string): string {
  if (!line.startsWith('"')) return line;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : line;
  } catch {
    return line;
  }
}

/** Returns several texts as lines, one text a line. */
export function encodeLines(texts: readonly string[]): string {
  return texts.map(encodeLine).join('\n');
}

/** Returns the texts of lines. Empty lines are none. */
export function decodeLines(lines: string): readonly string[] {
  return lines
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(decodeLine);
}
