import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ShownMessage } from '../message/render-message.js';
import type { ReceivedError } from '../received/received-error.js';
import { useErrorContracts } from './error-contracts-provider.js';

/** The text to show for an error, and the error itself. */
export interface ErrorMessageState extends ShownMessage {
  readonly error: ReceivedError;
}

/**
 * Returns the text to show for what a reader read or for what was thrown, in the provider's language; null for null and
 * undefined. The component renders again when the language changes or has been loaded.
 */
export function useErrorMessage(error: unknown): ErrorMessageState | null {
  const { reader, locale } = useErrorContracts();
  const { messages } = reader;
  const render = useSyncExternalStore(messages.subscribe, messages.current, messages.initial);
  const isShown = error !== null && error !== undefined;
  useEffect(() => {
    // The provider has started the load. If that failed, this tries again, and may fail too.
    if (isShown) messages.load(locale).catch(() => undefined);
  }, [messages, locale, isShown]);
  return useMemo(() => {
    if (!isShown) return null;
    const received = reader.readSync(error);
    return { ...render(received, locale), error: received };
  }, [reader, render, error, locale, isShown]);
}
