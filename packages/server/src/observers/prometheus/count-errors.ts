import type { Log } from '../../answer/log.js';
import { factsOfEntry } from '../facts-of-entry.js';

/** The labels of the counter: `new Counter({ name: 'errors_total', help: 'Errors by code.', labelNames: [...errorLabels] })`. */
export const errorLabels = ['error', 'code', 'status', 'unexpected'] as const;

/** What is needed of a counter of `prom-client`. */
export interface ErrorCounter {
  inc(labels: Record<(typeof errorLabels)[number], string>): void;
}

/**
 * Returns a function that counts every error by its name and code: `createErrors({ onError: countErrors(counter) })`.
 * There are no more label values than errors in the catalogue.
 */
export function countErrors(counter: ErrorCounter): Log {
  return (entry) => {
    const { name, code, status } = factsOfEntry(entry);
    counter.inc({ error: name, code, status: `${status}`, unexpected: `${entry.unexpected}` });
  };
}
