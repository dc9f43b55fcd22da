import type { Environment } from '../../../terminal/terminal.js';
import { type StartLanguage, startLanguages } from '../plan/first-errors.js';

/** Returns the language of the person who runs the command, as the system says it; English if it is none that can begin. */
export function userLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): StartLanguage {
  const setting = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return startLanguageOf(setting.replace(/[.@].*$/, '').replaceAll('_', '-')) ?? 'en';
}

/** Returns the language with first texts that a tag means: itself, or a variant of the same language. */
export function startLanguageOf(tag: string): StartLanguage | undefined {
  const wanted = localeOf(tag);
  if (wanted === undefined) return undefined;
  const written = (one: Intl.Locale): string => `${one.language}-${one.script}`;
  return (
    startLanguages.find((one) => one === wanted.baseName) ??
    startLanguages.find((one) => written(new Intl.Locale(one).maximize()) === written(wanted.maximize()))
  );
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
