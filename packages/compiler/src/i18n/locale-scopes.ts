import { createRequire } from 'node:module';
import { type LocaleScope, matchLocale } from '@error-contracts/runtime/messages';

/** A language is understood up to this distance in CLDR: Norwegian and Bosnian are, Ukrainian and Russian are not. */
const NEAR = 5;
/** CLDR has 20 for Nynorsk and Bokmål, as for any two languages of a region. Norwegians read both. */
const NORWEGIAN = ['nb', 'nn', 'no'];

/**
 * Returns what these languages serve besides their own tags, for those that need it. The regions are those for which
 * CLDR's language matching prefers one tag of a language to another one.
 */
export async function localeScopes(tags: readonly string[]): Promise<ReadonlyMap<string, LocaleScope>> {
  const locales = tags.filter((tag) => !/-X[AB]$/.test(tag)).map((tag) => ({ tag, ...maximized(tag) }));
  const regions = await regionsOf(groupsOf(locales));
  return new Map(
    locales.flatMap(({ tag, language }) => {
      const languages = languagesNear(language).join(' ');
      const scope = { ...(languages && { languages }), ...(regions.has(tag) && { regions: regions.get(tag) }) };
      return Object.keys(scope).length > 0 ? [[tag, scope as LocaleScope]] : [];
    }),
  );
}

interface Group {
  readonly prefix: string;
  readonly tags: readonly string[];
}

function maximized(tag: string): { readonly language: string; readonly prefix: string } {
  const { language, script } = new Intl.Locale(tag).maximize();
  return { language, prefix: `${language}-${script}` };
}

/** Returns the tags that share language and script: another script is not read, so it never serves. */
function groupsOf(locales: readonly { readonly tag: string; readonly prefix: string }[]): readonly Group[] {
  const prefixes = [...new Set(locales.map(({ prefix }) => prefix))];
  return prefixes.map((prefix) => ({
    prefix,
    tags: locales.filter((locale) => locale.prefix === prefix).map(({ tag }) => tag),
  }));
}

/** Returns the regions of each tag that has to list some. The tag of most regions lists none: it serves the rest. */
async function regionsOf(groups: readonly Group[]): Promise<ReadonlyMap<string, string>> {
  const several = groups.filter(({ tags }) => tags.length > 1);
  if (several.length === 0) return new Map();
  const { match } = await import('@formatjs/intl-localematcher');
  const territories = territoriesOfCldr();
  return new Map(
    several.flatMap(({ prefix, tags }) => {
      const [first = ''] = tags;
      const best = territories.map((region) => ({ region, tag: match([`${prefix}-${region}`], tags, first) }));
      if (best.every(({ region, tag }) => matchLocale(`${prefix}-${region}`, tags) === tag)) return [];
      const rows = tags.map((tag) => ({
        tag,
        regions: best.filter((row) => row.tag === tag).map((row) => row.region),
      }));
      const most = rows.reduce((a, b) => (b.regions.length > a.regions.length ? b : a));
      return rows.filter((row) => row !== most).map(({ tag, regions }) => [tag, regions.join(' ')] as const);
    }),
  );
}

/** Returns the territories, and Latin America: Spanish for all of it is the one wider region that is written. */
function territoriesOfCldr(): readonly string[] {
  const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/territoryContainment.json');
  const regions: readonly { readonly _contains: readonly string[] }[] = Object.values(
    supplemental.territoryContainment,
  );
  const all = regions.flatMap(({ _contains }) => _contains);
  return [...new Set(all.filter((region) => /^([A-Z]{2}|419)$/.test(region)))].sort();
}

interface LanguageMatch {
  readonly _desired: string;
  readonly _supported: string;
  readonly _distance: string | number;
  readonly _oneway?: boolean | string;
}

function languagesNear(language: string): readonly string[] {
  const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/languageMatching.json');
  const rows: readonly LanguageMatch[] = supplemental.languageMatching['written-new'].languageMatch;
  const near = rows
    // One way only are Swiss German and Luxembourgish: nobody asks for them alone, and each German client would pay.
    .filter(({ _distance, _oneway }) => Number(_distance) <= NEAR && !_oneway)
    .flatMap(({ _desired, _supported }) => [
      ...(_supported === language ? [_desired] : []),
      ...(_desired === language ? [_supported] : []),
    ])
    .concat(NORWEGIAN.includes(language) ? NORWEGIAN : []);
  // `sh` is what CLDR itself replaces by another tag. Script and region are no languages.
  return [...new Set(near)].filter((tag) => tag !== language && maximizedLanguage(tag) === tag).sort();
}

function maximizedLanguage(tag: string): string | undefined {
  return /^[a-z]{2,3}$/.test(tag) ? new Intl.Locale(tag).language : undefined;
}
