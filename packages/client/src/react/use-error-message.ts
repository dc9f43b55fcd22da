import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ShownMessage } from '../message/render-message.js';
import type { ReceivedError } from '../received-error.js';
import { useErrorContracts } from './error-contracts-provider.js';

/** The text to show for an error, and the error itself. */
export interface ErrorMessageState extends ShownMessage {
  readonly error: ReceivedError;
}

/**
 * The text to show for what a reader read, in the provider's language; null for null and undefined. What was thrown may
 * be given as it is. It is rendered again when the language changes or has been loaded.
 */
export function useErrorMessage(error: unknown): ErrorMessageState | null {
  const { reader, locale } = useErrorContracts();
  const { messages } = reader;
  const render = useSyncExternalStore(messages.subscribe, messages.current, messages.initial);
  const isShown = error !== null && error !== undefined;
  useEffect(() => {
    // The provider has begun it; if that failed, this is the next try, and no more than a try.
    if (isShown) messages.load(locale).catch(() => undefined);
  }, [messages, locale, isShown]);
  return useMemo(() => {
    if (!isShown) return null;
    const received = reader.glance(error);
    return { ...render(received, locale), error: received };
  }, [reader, render, error, locale, isShown]);
}
