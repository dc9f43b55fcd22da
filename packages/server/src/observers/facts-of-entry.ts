import { brandOf } from '@error-contracts/runtime/brand';
import type { LogEntry } from '../answer/log.js';

/** What metrics and traces may say about an error: values that the catalogue bounds, and nothing about a person. */
export interface EntryFacts {
  /** The name of the error in the catalogue, or `unknown`. */
  readonly name: string;
  readonly code: string;
  readonly status: number;
  readonly catalog: string;
}

/** Returns what metrics and traces may say about an error. */
export function factsOfEntry({ error }: LogEntry): EntryFacts {
  // By the brand, because anybody who catches the error can change its name and its code.
  const brand = brandOf(error);
  if (brand === undefined) return { name: 'unknown', code: 'unknown', status: error.status, catalog: 'unknown' };
  return { name: brand.name, code: `${error.code}`, status: error.status, catalog: brand.catalog };
}
