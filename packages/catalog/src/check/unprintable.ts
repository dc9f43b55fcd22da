/** Controls, format and private characters, half surrogates, unassigned ones, and the ends of lines. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Returns the first character of a text that nobody can read or type, as `U+0007`; undefined if there is none. */
export function unprintableIn(text: string): string | undefined {
  const [found] = UNPRINTABLE.exec(text) ?? [];
  return found === undefined ? undefined : characterName(found);
}

/** Returns the name of a character, such as `U+0007`. */
function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
