type Preference = 'language' | 'theme';

/** What this browser remembers; null too where it may not remember anything. */
export function remembered(preference: Preference): string | null {
  try {
    return localStorage.getItem(preference);
  } catch {
    return null;
  }
}

/** Remembers a preference, where the browser lets it. */
export function remember(preference: Preference, value: string): void {
  try {
    localStorage.setItem(preference, value);
  } catch {
    // A browser that keeps nothing is a choice of its user.
  }
}
