/** What a language serves besides its own tag. Generated code has it only for languages that need it. */
export interface LocaleScope {
  /** Other languages that its readers understand, between spaces: `nn no` for `nb`. */
  readonly languages?: string;
  /** The regions that it serves before the other tags of its language, between spaces. All others come after these. */
  readonly regions?: string;
}

/** The scopes of some languages, by tag. */
export type LocaleScopes = { readonly [tag: string]: LocaleScope };
