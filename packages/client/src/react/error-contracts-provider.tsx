import type { LocaleRequest } from '@error-contracts/runtime/messages';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { MessageStore } from '../message/message-store.js';
import type { ReceivedError } from '../received-error.js';

/** What the bindings need of a reader; every `ErrorReader` is one. */
export interface MessageReader {
  readonly glance: (value: unknown) => ReceivedError;
  readonly messages: MessageStore;
}

/** The reader and the language of everything below a provider. */
export interface ErrorContracts {
  readonly reader: MessageReader;
  /** Tags of languages, the best first. */
  readonly locale: LocaleRequest;
}

const Context = createContext<ErrorContracts | null>(null);

/** The provider's properties. */
export interface ErrorContractsProviderProps {
  readonly reader: MessageReader;
  /** A tag, or several with the best first: `navigator.languages`. */
  readonly locale?: LocaleRequest;
  readonly children?: ReactNode;
}

/** Gives reader and language to all below, and loads the language; until it is there, texts are in the fallback. */
export function ErrorContractsProvider({ reader, locale, children }: ErrorContractsProviderProps): ReactNode {
  const key = String(locale ?? '');
  // A list that is made anew in each render is the same list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the locale.
  const value = useMemo(() => ({ reader, locale }), [reader, key]);
  useEffect(() => loadUntilOnline(value), [value]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The reader and language of the nearest provider. Throws where there is none. */
export function useErrorContracts(): ErrorContracts {
  const value = useContext(Context);
  if (value === null) throw new Error('Put <ErrorContractsProvider reader={…}> around what shows errors.');
  return value;
}

/** Loads the language, and once more each time that the browser is online again; returns what ends it. */
function loadUntilOnline({ reader, locale }: ErrorContracts): () => void {
  const target = globalThis as Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>;
  let isLeft = false;
  const load = (): void => {
    // Texts stay in the fallback: that is what it is for.
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
