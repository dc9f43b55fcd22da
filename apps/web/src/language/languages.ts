import type { PseudoLocale } from '@error-contracts/compiler/pseudo';
import type { Locale } from '@error-contracts/i18n';
import { matchLocale } from '@error-contracts/runtime/messages';
import type { Texts } from './texts.ts';

interface LanguageEntry {
  /** The name of the language in the language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly load: () => Promise<{ readonly texts: Texts }>;
}

/** The languages that people speak. */
const spoken = {
  en: { name: 'English', dir: 'ltr', load: () => import('./texts/en.ts') },
  de: { name: 'Deutsch', dir: 'ltr', load: () => import('./texts/de.ts') },
  es: { name: 'Español', dir: 'ltr', load: () => import('./texts/es.ts') },
  fr: { name: 'Français', dir: 'ltr', load: () => import('./texts/fr.ts') },
  'pt-BR': { name: 'Português (Brasil)', dir: 'ltr', load: () => import('./texts/pt-br.ts') },
  ru: { name: 'Русский', dir: 'ltr', load: () => import('./texts/ru.ts') },
  ar: { name: 'العربية', dir: 'rtl', load: () => import('./texts/ar.ts') },
  ja: { name: '日本語', dir: 'ltr', load: () => import('./texts/ja.ts') },
  ko: { name: '한국어', dir: 'ltr', load: () => import('./texts/ko.ts') },
  'zh-CN': { name: '简体中文', dir: 'ltr', load: () => import('./texts/zh-cn.ts') },
  'zh-TW': { name: '繁體中文', dir: 'ltr', load: () => import('./texts/zh-tw.ts') },
} as const satisfies Partial<Record<Locale, LanguageEntry>>;

/** Only in development builds: a bundler drops them from others, with all that they load. */
const pseudo: Readonly<Record<string, LanguageEntry>> =
  import.meta.env.MODE === 'development'
    ? {
        'en-XA': { name: 'Pseudo-accents', dir: 'ltr', load: () => pseudoTexts('en-XA') },
        'ar-XB': { name: 'Pseudo-bidi', dir: 'rtl', load: () => pseudoTexts('ar-XB') },
      }
    : {};

export type Language = keyof typeof spoken;

/** The languages of this application, in the order of the switcher. Each is a chunk of its own. */
export const languages: Readonly<Record<Language, LanguageEntry>> = { ...spoken, ...pseudo };

export const languageTags = Object.keys(languages) as readonly Language[];

/** Returns the language of this application that fits the wanted ones best. */
export function languageFor(wanted: readonly string[]): Language {
  return matchLocale(wanted, languageTags) ?? 'en';
}

async function pseudoTexts(tag: PseudoLocale): Promise<{ readonly texts: Texts }> {
  const { inPseudoLocale } = await import('./pseudo-texts.ts');
  return { texts: inPseudoLocale(tag) };
}
