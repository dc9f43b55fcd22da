import type { LocaleMessages, LocaleRequest } from '@error-contracts/runtime/messages';
import type { RenderMessage } from './render-message.js';

/** The languages that are at hand; more are loaded on demand. Bindings to a user interface subscribe to it. */
export interface MessageStore {
  /** Renders with what is loaded by now: another function after each load. */
  readonly current: () => RenderMessage;
  /** Renders with the languages that the reader was made with, as a server did that rendered the page. */
  readonly initial: () => RenderMessage;
  /** Calls the listener after each language that was loaded; the function that is returned ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Loads the language that serves the reader best, unless it is there: once, however often and early it is asked for.
   * Rejects where it cannot be loaded, and the next call tries again.
   */
  readonly load: (locale: LocaleRequest) => Promise<void>;
}

/** A store that begins with these languages; their order is the fallback. */
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
