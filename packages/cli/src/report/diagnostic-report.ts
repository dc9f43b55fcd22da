import type { Diagnostic } from '@error-contracts/catalog';

/** What a report speaks of. */
export interface DiagnosticReport {
  readonly diagnostics: readonly Diagnostic[];
  /** What was checked; absent where an error stood in the way. */
  readonly facts: { readonly name: string; readonly errors: number; readonly locales: number } | undefined;
  /** Show every Problem, where a format for people would show the first ones only. */
  readonly all: boolean;
}
