import type { Draft } from '@error-contracts/catalog/draft';
import { areSameLanguage } from '@error-contracts/translations';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Returns the tag of the language that is asked for, as its file is named; the language may still have no file.
 *
 * @throws {UsageError} If it is not the tag of a language, or that of the source.
 */
export function targetLocale({ locales, head }: Draft, asked: string): string {
  const tag = requireTag(asked);
  if (tag === canonical(head.sourceLocale ?? 'und')) throw isTheSource(tag);
  const known = locales.find((locale) => canonical(locale.tag) === tag)?.tag;
  if (known !== undefined) return known;
  if (isLanguage(tag)) return tag;
  throw new UsageError(
    `There is no language "${tag}".`,
    'Write the tag of a language that CLDR knows, such as de, ja or pt-BR.',
  );
}

/**
 * Returns the tag of the language that a file names. Many tools write a region where the project has none, or an underscore:
 * `de_DE` is `de` if the project has that, and no new language.
 *
 * @throws {UsageError} If it is not the tag of a language, or that of the source.
 */
export function localeOfFile(draft: Draft, named: string): string {
  const tag = requireTag(named.replaceAll('_', '-'));
  const { locales, head } = draft;
  const isKnown = locales.some((locale) => canonical(locale.tag) === tag);
  const alike = isKnown ? undefined : locales.find((locale) => areSameLanguage(locale.tag, tag))?.tag;
  if (alike === undefined && !isKnown && areSameLanguage(head.sourceLocale ?? 'und', tag)) throw isTheSource(tag);
  return targetLocale(draft, alike ?? tag);
}

function requireTag(asked: string): string {
  const tag = canonical(asked);
  if (tag !== undefined) return tag;
  throw new UsageError(
    `"${asked.slice(0, 100)}" is not a language tag.`,
    'Write a BCP 47 tag such as de, ja or pt-BR.',
  );
}

function isTheSource(tag: string): UsageError {
  return new UsageError(`${tag} is the source language.`, 'Name a language that it is translated into.');
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** ISO 639 has codes for what is no language: undetermined, several, none, one without a code. */
const NO_LANGUAGES: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis']);

function isLanguage(tag: string): boolean {
  const { language } = new Intl.Locale(tag);
  if (NO_LANGUAGES.has(language)) return false;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}
