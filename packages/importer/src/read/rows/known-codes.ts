import type { Code } from '@error-contracts/catalog';
import type { CodeKind } from '@error-contracts/catalog/draft';

/** The codes that a catalogue has. */
export interface KnownCodes {
  readonly kind: CodeKind;
  readonly has: (code: Code) => boolean;
}
