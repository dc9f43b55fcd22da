import type { LocaleRequest } from '@error-contracts/runtime/messages';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { MessageStore } from '../message/message-store.js';
import type { ReceivedError } from '../received/received-error.js';

/** What the bindings need of a reader. Every `ErrorReader` is one. */
export interface MessageReader {
  readonly readSync: (value: unknown) => ReceivedError;
  readonly messages: MessageStore;
}

/** The reader and the language of everything below a provider. */
export interface ErrorContracts {
  readonly reader: MessageReader;
  /** Tags of languages, the best first. */
  readonly locale: LocaleRequest;
}

const Context = createContext<ErrorContracts | null>(null);

/** The properties of {@link ErrorContractsProvider}. */
export interface ErrorContractsProviderProps {
  readonly reader: MessageReader;
  /** A tag, or several tags with the best first: `navigator.languages`. */
  readonly locale?: LocaleRequest;
  readonly children?: ReactNode;
}

/**
 * Gives reader and language to everything below it, and loads the language. Until it is loaded, texts are in the first
 * language that has them.
 */
export function ErrorContractsProvider({ reader, locale, children }: ErrorContractsProviderProps): ReactNode {
  const key = String(locale ?? '');
  // A new list with the same tags must not render everything again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the locale.
  const value = useMemo(() => ({ reader, locale }), [reader, key]);
  useEffect(() => loadUntilOnline(value), [value]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/**
 * Returns the reader and the language of the nearest provider.
 *
 * @throws Error if there is none.
 */
export function useErrorContracts(): ErrorContracts {
  const value = useContext(Context);
  if (value === null) throw new Error('Put <ErrorContractsProvider reader={…}> around what shows errors.');
  return value;
}

/** Loads the language, and after a failure again each time the browser is online. Returns a function that ends it. */
function loadUntilOnline({ reader, locale }: ErrorContracts): () => void {
  const target = globalThis as Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>;
  let isLeft = false;
  const load = (): void => {
    // No error: until then texts are in a language that is loaded.
    reader.messages.load(locale).catch(() => {
      if (!isLeft) target.addEventListener?.('online', load, { once: true });
    });
  };
  load();
  return () => {
    isLeft = true;
    target.removeEventListener?.('online', load);
  };
}
