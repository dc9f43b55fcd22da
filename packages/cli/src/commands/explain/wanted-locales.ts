import type { Environment } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * Returns the languages in the order in which a person wants them: the one asked for, that of the terminal, English.
 *
 * @throws {UsageError} If the one asked for is not a language tag.
 */
export function wantedLocales(asked: string | undefined, env: Environment): readonly string[] {
  if (asked !== undefined) requireLanguageTag(asked);
  return [asked ?? terminalLocale(env), 'en'].flatMap((tag) => (tag === undefined ? [] : [tag]));
}

function requireLanguageTag(tag: string): void {
  try {
    new Intl.Locale(tag);
  } catch {
    throw new UsageError(`"${tag}" is not a language tag.`, 'Write a BCP 47 tag such as en, ja or zh-CN.');
  }
}

/** Returns the language that POSIX variables name: `de_DE.UTF-8` is de-DE; `C` and `POSIX` are none. */
function terminalLocale({ LC_ALL, LC_MESSAGES, LANG }: Environment): string | undefined {
  const value = LC_ALL || LC_MESSAGES || LANG || '';
  const tag = value.replace(/[.@].*$/, '').replaceAll('_', '-');
  return /^[A-Za-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
}
