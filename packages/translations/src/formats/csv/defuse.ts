/**
 * Matches a text that a spreadsheet could take for a formula, also in full width, and one that looks like such a text after
 * it was defused. An apostrophe before it makes it a text.
 */
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Returns the text of a cell that no spreadsheet runs. */
export function defuse(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** Returns the text that was defused. Any other apostrophe is part of the text. */
export function restore(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}
