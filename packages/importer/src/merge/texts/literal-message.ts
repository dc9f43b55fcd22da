/**
 * Returns the message that gives exactly this text: braces are quoted, and apostrophes that would quote something are
 * doubled.
 */
export function literalMessage(text: string): string {
  return text.replace(/[{}][{}']*|'(?=['{}<>]|$)/g, (special) =>
    special === "'" ? "''" : `'${special.replaceAll("'", "''")}'`,
  );
}
