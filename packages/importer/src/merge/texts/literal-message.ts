/** The message that reads exactly so: braces are quoted, and apostrophes doubled where they would quote something. */
export function literalMessage(text: string): string {
  return text.replace(/[{}][{}']*|'(?=['{}<>]|$)/g, (special) =>
    special === "'" ? "''" : `'${special.replaceAll("'", "''")}'`,
  );
}
