import type { LocaleMessages, LocaleRequest } from '@error-contracts/runtime/messages';
import type { RenderMessage } from './render-message.js';

/** The loaded languages. It loads more on demand, and bindings to a user interface subscribe to it. */
export interface MessageStore {
  /** Returns the function that renders with the loaded languages: another function after each load. */
  readonly current: () => RenderMessage;
  /** Returns the function that renders with the first languages, as the server did that rendered the page. */
  readonly initial: () => RenderMessage;
  /** Calls the listener each time a language was loaded. Returns a function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Loads the best language for the user, if it is not loaded yet. Several calls load it once. Rejects if it cannot be
   * loaded, and the next call tries again.
   */
  readonly load: (locale: LocaleRequest) => Promise<void>;
}

/** Returns a store that starts with these languages. */
export function messageStore(
  first: readonly LocaleMessages[],
  rendererOf: (locales: readonly LocaleMessages[]) => RenderMessage,
  loader: ((locale: LocaleRequest) => Promise<LocaleMessages>) | undefined,
): MessageStore {
  const initial = rendererOf(first);
  const listeners = new Set<() => void>();
  const loads = new Map<string, Promise<void>>();
  let locales = first;
  let current = initial;

  async function loadWith(load: NonNullable<typeof loader>, locale: LocaleRequest): Promise<void> {
    const loaded = await load(locale);
    if (isLoaded(loaded.locale)) return;
    locales = [...locales, loaded];
    current = rendererOf(locales);
    for (const listener of [...listeners]) listener();
  }

  function load(locale: LocaleRequest): Promise<void> {
    const key = String(locale ?? '');
    if (loader === undefined || key === '' || isLoaded(key)) return Promise.resolve();
    const begun = loads.get(key);
    if (begun !== undefined) return begun;
    const loading = loadWith(loader, locale).catch((cause) => {
      loads.delete(key);
      throw cause;
    });
    loads.set(key, loading);
    return loading;
  }

  function isLoaded(tag: string): boolean {
    return locales.some(({ locale }) => locale === tag);
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  return { current: () => current, initial: () => initial, subscribe, load };
}
