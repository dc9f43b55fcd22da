import type { Problem } from '@error-contracts/compiler';

/** The Problems that were not there before, wherever they stand now. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map(identity));
  return after.filter((problem) => !known.has(identity(problem)));
}

function identity({ rule, file, message }: Problem): string {
  return JSON.stringify([rule, file, message]);
}
