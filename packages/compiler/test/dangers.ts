/** Returns the characters of a text that a person does not see or that change the order of others, escaped. */
export function dangerousCharacters(text: string): readonly string[] {
  return [...text.matchAll(DANGEROUS)].map(([character]) => (character.codePointAt(0) ?? 0).toString(16));
}

// This asks Unicode itself, so that the sets of the runtime are checked too. The selectors of emoji are harmless.
const DANGEROUS =
  /(?![\t\n])(?![\ufe00-\ufe0f])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\uffff]/gu;

/** Returns the TSDoc tags in the comments of TypeScript. */
export function tagsOf(code: string): readonly string[] {
  return [...code.matchAll(TOKEN)].flatMap(([token]) => {
    if (!token.startsWith('/')) return [];
    return [...token.matchAll(/(?<=^\/\*\*?|^\/\/|[\s{])@([\w-]+)/gm)].map(([, tag]) => String(tag));
  });
}

/** Returns the values of the string literals in double quotes of TypeScript. */
export function stringsOf(code: string): readonly string[] {
  return [...code.matchAll(TOKEN)].flatMap(([token]) => (token.startsWith('"') ? [JSON.parse(token) as string] : []));
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
