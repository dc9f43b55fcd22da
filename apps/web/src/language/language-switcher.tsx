import { type ReactNode, useState } from 'react';
import { remember } from '../browser/remembered.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from './language-provider.tsx';
import { type Language, languages, languageTags } from './languages.ts';

/** A list of all languages by their own names. It is the browser's own list, which assistive technology knows. */
export function LanguageSwitcher(): ReactNode {
  const { language, texts, changeLanguage } = useLanguage();
  const [missed, setMissed] = useState<Language | null>(null);
  async function choose(next: Language): Promise<void> {
    setMissed(null);
    await changeLanguage(next).catch(() => setMissed(next));
  }
  /** Loads the page again in a language, because browsers try a module that failed to load only once a page. */
  function reloadIn(next: Language): void {
    remember('language', next);
    location.reload();
  }
  return (
    <>
      <label className="language-switcher">
        <Icon name="world" />
        <span className="hidden-visually">{texts.language}</span>
        <select value={language} onChange={({ target }) => void choose(target.value as Language)}>
          {languageTags.map((tag) => (
            <option key={tag} value={tag} lang={tag} dir={languages[tag].dir} translate="no">
              {languages[tag].name}
            </option>
          ))}
        </select>
      </label>
      <div role="alert" className="toast-region">
        {missed && (
          <div className="notice danger">
            <Icon name="alert" />
            <div>
              <p>{texts.languageUnavailable}</p>
              <button type="button" className="button" onClick={() => reloadIn(missed)}>
                {texts.tryAgain}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
