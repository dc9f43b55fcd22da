import { remember, remembered } from '../browser/remembered.ts';

export type Theme = 'light' | 'dark';

/** Returns the theme that somebody chose in this browser; null if the system decides. */
export function rememberedTheme(): Theme | null {
  const theme = remembered('theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** Sets the theme of the page for the style sheets; null lets the system decide. */
export function applyTheme(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  remember('theme', theme);
}

export const systemIsDark: MediaQueryList = matchMedia('(prefers-color-scheme: dark)');
