import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../language/language-provider.tsx';
import { chooseTheme, rememberedTheme, systemIsDark } from './theme.ts';

/** Switches between light and dark. Follows the system until somebody presses it. */
export function ThemeToggle(): ReactNode {
  const texts = useTexts();
  const [chosen, setChosen] = useState(rememberedTheme);
  const systemDark = useSyncExternalStore(subscribe, () => systemIsDark.matches);
  const dark = chosen === null ? systemDark : chosen === 'dark';
  function toggle(): void {
    const next = dark ? 'light' : 'dark';
    setChosen(next);
    chooseTheme(next);
  }
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={dark}
      aria-label={texts.darkColours}
      title={texts.darkColours}
      onClick={toggle}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}

function subscribe(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener);
  return () => systemIsDark.removeEventListener('change', listener);
}
