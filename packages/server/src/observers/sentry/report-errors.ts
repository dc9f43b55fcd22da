import { describeThrown } from '../../answer/describe-thrown.js';
import { type Log, needsStack } from '../../answer/log.js';
import { factsOfEntry } from '../facts-of-entry.js';

/** What is needed of Sentry: `import * as Sentry from '@sentry/node'` fits. */
export interface SentryClient {
  captureException(exception: unknown, hint: SentryHint): unknown;
}

/** What an event says beside the exception. */
export interface SentryHint {
  readonly captureContext: {
    readonly tags: { readonly [name: string]: string };
    readonly fingerprint?: string[];
  };
}

/**
 * Returns a function that reports what nobody expected, and errors that the catalogue logs at `error`:
 * `createErrors({ onError: reportErrors(Sentry) })`. An error of the catalogue has its name as fingerprint, and a bug is
 * grouped by its stack.
 */
export function reportErrors({ captureException }: SentryClient): Log {
  return (entry) => {
    if (!needsStack(entry)) return;
    const { name, code, catalog } = factsOfEntry(entry);
    const hint: SentryHint = {
      captureContext: {
        tags: { error: name, error_code: code, error_id: entry.id },
        ...(entry.unexpected ? {} : { fingerprint: ['error-contracts', catalog, name] }),
      },
    };
    try {
      captureException(entry.thrown, hint);
    } catch {
      // Sentry cannot read what was thrown: it is a proxy, or a getter fails.
      captureException(new Error(describeThrown(entry.thrown, false)), hint);
    }
  };
}
