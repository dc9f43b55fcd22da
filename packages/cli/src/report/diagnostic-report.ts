import type { Diagnostic } from '@error-contracts/catalog';

/** What a report of diagnostics says. */
export interface DiagnosticReport {
  readonly diagnostics: readonly Diagnostic[];
  /** What was checked; absent if an error stopped the check. */
  readonly facts: { readonly name: string; readonly errors: number; readonly locales: number } | undefined;
  /** Show every diagnostic. Otherwise a format for people shows only the first ones. */
  readonly all: boolean;
}
