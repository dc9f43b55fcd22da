import type { AnyContract } from '@error-contracts/runtime/contract';
import type { BodyLimits } from '@error-contracts/runtime/response';
import type { ParsedResponse } from '@error-contracts/runtime/validation';
import type { EntryByCode } from './catalog-by-code.js';

/** What the functions in this folder need of the options. */
export interface ReaderOptions extends BodyLimits {
  readonly contract: AnyContract;
  readonly entryOf: EntryByCode;
  readonly parse: (value: unknown) => ParsedResponse<unknown, number | string>;
  /** The name of the header in lower case. */
  readonly idHeader: string;
}
