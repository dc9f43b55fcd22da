import { brandOf } from '@error-contracts/runtime/brand';
import type { LogEntry } from '../answer/log.js';

/** What metrics and traces may say about an error: values that the catalogue bounds, and nothing about a person. */
export interface EntryFacts {
  readonly catalog: string;
  /** The name of the error in the catalogue. */
  readonly name: string;
  readonly code: string;
  /** The HTTP status. */
  readonly status: number;
}

/** Returns what metrics and traces may say about an error. */
export function factsOfEntry({ error, entry }: LogEntry): EntryFacts {
  const { name, code, status } = entry;
  return { catalog: brandOf(error)?.catalog ?? '', name, code: `${code}`, status };
}
