type Preference = 'language' | 'theme';

/** Returns what this browser remembers of a preference; null also if it may not remember anything. */
export function remembered(preference: Preference): string | null {
  try {
    return localStorage.getItem(preference);
  } catch {
    return null;
  }
}

/** Remembers a preference, if the browser may. */
export function remember(preference: Preference, value: string): void {
  try {
    localStorage.setItem(preference, value);
  } catch {
    // Its user chose that the browser remembers nothing.
  }
}
