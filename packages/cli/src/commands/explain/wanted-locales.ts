import type { Contract } from '@error-contracts/catalog';
import { matchLocale } from '@error-contracts/runtime/messages';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * The locales of a contract in the order in which a reader wants them: the one asked for, else the terminal's, then
 * English, then the source.
 *
 * @throws {WrongUse} Where a locale was asked for that is no language tag.
 */
export function readerLocales({ locales, sourceLocale }: Contract, asked: string | undefined): readonly string[] {
  const tags = locales.map(({ tag }) => tag);
  if (asked !== undefined) requireLanguageTag(asked);
  const wanted = [asked ?? terminalLocale(process.env), 'en'].flatMap((tag) => (tag === undefined ? [] : [tag]));
  const matched = wanted.flatMap((tag) => matchLocale(tag, tags) ?? []);
  return [...new Set([...matched, sourceLocale])];
}

function requireLanguageTag(tag: string): void {
  try {
    new Intl.Locale(tag);
  } catch {
    throw new UsageError(`"${tag}" is no language tag.`, 'Write a BCP 47 tag such as en, ja or zh-CN.');
  }
}

/** The language of POSIX: `de_DE.UTF-8` is de-DE; `C` and `POSIX` are none. */
function terminalLocale(env: NodeJS.ProcessEnv): string | undefined {
  const value = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const tag = value.replace(/[.@].*$/, '').replaceAll('_', '-');
  return /^[A-Za-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
}
