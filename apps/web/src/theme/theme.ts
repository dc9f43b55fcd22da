import { remember, remembered } from '../browser/remembered.ts';

export type Theme = 'light' | 'dark';

/** The theme that somebody chose here before; null leaves it to the system. */
export function rememberedTheme(): Theme | null {
  const theme = remembered('theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** Colours the page; the style sheets know the rest. */
export function applyTheme(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  remember('theme', theme);
}

export const systemIsDark: MediaQueryList = matchMedia('(prefers-color-scheme: dark)');
