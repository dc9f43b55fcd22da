import { type ReactNode, useState } from 'react';
import { remember } from '../browser/remembered.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from './language-provider.tsx';
import { type Language, languages, languageTags } from './languages.ts';

/** Every language by its own name; the browser's own list, which every assistive technology knows. */
export function LanguageSwitcher(): ReactNode {
  const { language, texts, changeLanguage } = useLanguage();
  const [missed, setMissed] = useState<Language | null>(null);
  async function choose(next: Language): Promise<void> {
    setMissed(null);
    await changeLanguage(next).catch(() => setMissed(next));
  }
  /** Browsers never ask again for a module that they could not load; only a new page does. */
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
            <option key={tag} value={tag} lang={tag} dir={languages[tag].dir}>
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
