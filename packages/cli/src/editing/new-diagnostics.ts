import type { Diagnostic } from '@error-contracts/catalog';

/** Returns the diagnostics that were not there before, at whatever line. */
export function newDiagnostics(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(before.map(identity));
  return after.filter((diagnostic) => !known.has(identity(diagnostic)));
}

function identity({ rule, file, message }: Diagnostic): string {
  return JSON.stringify([rule, file, message]);
}
