import { ErrorContractsProvider } from '@error-contracts/client/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { remember } from '../browser/remembered.ts';
import { reader } from '../errors/reader.ts';
import { type Language, languages } from './languages.ts';
import type { Texts } from './texts.ts';

interface LanguageState {
  readonly language: Language;
  readonly texts: Texts;
  /** Loads the language before the page changes, so that the page is never half in it. Rejects if it cannot load. */
  readonly changeLanguage: (next: Language) => Promise<void>;
}

const Context = createContext<LanguageState | null>(null);

interface LanguageProviderProps {
  readonly initial: LoadedLanguage;
  readonly children: ReactNode;
}

interface LoadedLanguage {
  readonly language: Language;
  readonly texts: Texts;
}

/** Loads the texts of the application and the messages of the contract at the same time. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  const [{ texts }] = await Promise.all([languages[language].load(), reader.messages.load(language)]);
  return { language, texts };
}

export function LanguageProvider({ initial, children }: LanguageProviderProps): ReactNode {
  const [{ language, texts }, setLoaded] = useState(initial);
  const wanted = useRef(initial.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = languages[language].dir;
  }, [language]);
  const value = useMemo(() => {
    const changeLanguage = async (next: Language): Promise<void> => {
      wanted.current = next;
      const loaded = await loadLanguage(next);
      // Somebody may have chosen another language meanwhile.
      if (wanted.current !== next) return;
      setLoaded(loaded);
      remember('language', next);
    };
    return { language, texts, changeLanguage };
  }, [language, texts]);
  return (
    <Context.Provider value={value}>
      <ErrorContractsProvider reader={reader} locale={language}>
        {children}
      </ErrorContractsProvider>
    </Context.Provider>
  );
}

export function useLanguage(): LanguageState {
  const state = useContext(Context);
  if (state === null) throw new Error('There is no LanguageProvider around this component.');
  return state;
}

export function useTexts(): Texts {
  return useLanguage().texts;
}
