import type { LocaleScopes } from './locale-scopes.js';

/** Returns the indices of the available tags that suit a requested tag, the best first. */
export type LocaleMatcher = (requested: string) => readonly number[];

/** No tag in use is nearly as long. A longer one is an attack on the parser. */
const LONGEST_TAG = 100;
const MOST_REMEMBERED = 256;

/**
 * Returns a matcher for these tags. The exact tag is best, then the tag that RFC 4647 lookup finds (`en` for
 * `en-GB`), then the same language in the same script (`zh-CN` for `zh-SG`). Another script never matches (`zh-CN`
 * for `zh-TW`). Scopes say which tag serves the regions between them, and which other languages one serves. A
 * pseudo-locale, `en-XA` or `ar-XB`, is only for who asks for it by its own tag.
 */
export function localeMatcher(available: readonly string[], scopes?: LocaleScopes): LocaleMatcher {
  let parsed: readonly (Tag | undefined)[] | undefined;
  const remembered = new Map<string, readonly number[]>();

  return (requested) => {
    if (typeof requested !== 'string' || requested.length > LONGEST_TAG) return [];
    const known = remembered.get(requested);
    if (known !== undefined) return known;
    parsed ??= available.map(parseTag);
    const found = matches(parseTag(requested), parsed, (tag, index, wanted) =>
      scopes?.(available[index] ?? '', wanted, tag.language === wanted.language),
    );
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(requested, found);
    return found;
  };
}

interface Tag {
  /** Canonical, without extensions. */
  readonly name: string;
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

function parseTag(tag: string): Tag | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const { script, region } = locale.maximize();
    return { name: locale.baseName, language: locale.language, script, region };
  } catch {
    return undefined;
  }
}

type Scoped = (tag: Tag, index: number, requested: Tag) => number | undefined;

function matches(
  requested: Tag | undefined,
  available: readonly (Tag | undefined)[],
  scoped: Scoped,
): readonly number[] {
  if (requested === undefined) return [];
  return available
    .map((tag, index) => ({
      index,
      rank: tag === undefined ? 0 : rankOf(requested, tag, scoped(tag, index, requested)),
    }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ index }) => index);
}

/** How well a tag suits the requested one: 0 is not at all. */
function rankOf(requested: Tag, { name, language, script, region }: Tag, scoped: number | undefined): number {
  if (name === requested.name) return 2 * LONGEST_TAG;
  if (script !== requested.script || PSEUDO_REGION.test(name)) return 0;
  if (language !== requested.language) return scoped ?? 0;
  if (region === requested.region && name.includes(`-${region}`)) return LONGEST_TAG;
  if (scoped !== undefined) return scoped;
  // The longer the name that both share, the closer.
  if (`${requested.name}-`.startsWith(`${name}-`)) return 2 + name.length;
  return region === requested.region ? 2 : 1;
}

/** The regions of pseudo-locales in CLDR. */
const PSEUDO_REGION = /-X[AB]$/;
