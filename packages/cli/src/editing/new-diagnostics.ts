import type { Diagnostic } from '@error-contracts/catalog';

/** The Problems that were not there before, wherever they stand now. */
export function newDiagnostics(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(before.map(identity));
  return after.filter((diagnostic) => !known.has(identity(diagnostic)));
}

function identity({ rule, file, message }: Diagnostic): string {
  return JSON.stringify([rule, file, message]);
}
