import type { Draft } from '@error-contracts/catalog/draft';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Returns the tag of the language that is asked for, as its file is named; the language may still have no file.
 *
 * @throws {UsageError} If it is not the tag of a language, or that of the source.
 */
export function targetLocale({ locales, head }: Draft, asked: string): string {
  const tag = canonical(asked);
  if (tag === undefined) {
    throw new UsageError(
      `"${asked.slice(0, 100)}" is not a language tag.`,
      'Write a BCP 47 tag such as de, ja or pt-BR.',
    );
  }
  if (tag === canonical(head.sourceLocale ?? 'und')) {
    throw new UsageError(`${tag} is the source language.`, 'Name a language that it is translated into.');
  }
  const known = locales.find((locale) => canonical(locale.tag) === tag)?.tag;
  if (known !== undefined) return known;
  if (isLanguage(tag)) return tag;
  throw new UsageError(
    `There is no language "${tag}".`,
    'Write the tag of a language that CLDR knows, such as de, ja or pt-BR.',
  );
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function isLanguage(tag: string): boolean {
  const { language } = new Intl.Locale(tag);
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}
