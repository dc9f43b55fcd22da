import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ParsedResponse } from '@error-contracts/runtime/validation';
import type { EntryByCode } from './catalog-by-code.js';
import type { BodyLimits } from './read-body.js';

/** What reading needs to know. */
export interface ReaderOptions extends BodyLimits {
  readonly contract: AnyContract;
  readonly entryOf: EntryByCode;
  readonly parse: (value: unknown) => ParsedResponse<unknown, number | string>;
  /** In lower case. */
  readonly idHeader: string;
}
