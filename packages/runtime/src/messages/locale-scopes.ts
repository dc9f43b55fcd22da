/** What a language serves besides its own tag. Generated code has it only for languages that need it. */
export interface LocaleScope {
  /** Other languages that its readers understand, between spaces: `nn no` for `nb`. */
  readonly languages?: string;
  /** The regions that it serves before the other tags of its language, between spaces. All others come after these. */
  readonly regions?: string;
}

/** Ranks a tag for a request, higher for a better one; undefined if no scope says anything about both. */
export type LocaleScopes = (tag: string, requested: RequestedTag, isSameLanguage: boolean) => number | undefined;

/** What scopes need of a requested tag. */
export interface RequestedTag {
  readonly language: string;
  readonly region: string | undefined;
}

/** Returns scopes, by tag, as formatters take them. It is a function, so that only who has scopes has its code. */
export function localeScopes(scopes: { readonly [tag: string]: LocaleScope }): LocaleScopes {
  return (tag, { language, region }, isSameLanguage) => {
    const { languages, regions } = (Object.hasOwn(scopes, tag) && scopes[tag]) || {};
    if (!isSameLanguage) return has(languages, language) ? 0.2 : 0;
    // Before and after every tag without regions.
    if (regions !== undefined) return has(regions, region) ? 50 : 0.5;
    return undefined;
  };
}

function has(list: string | undefined, word: string | undefined): boolean {
  return ` ${list} `.includes(` ${word} `);
}
