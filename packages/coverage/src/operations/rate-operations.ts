import type { Diagnostic } from '@error-contracts/catalog';
import { locateViolations } from '@error-contracts/catalog/draft';
import type { Coverage } from '../rate/coverage.js';
import type { CoveredError } from '../rate/covered-catalog.js';
import type { Seen } from '../rate/tally.js';
import type { OperationCoverage } from './operation-coverage.js';
import { operationRules } from './operation-rules.js';
import type { DeclaredOperations } from './read-operations.js';

/** Returns how well tests know the errors of each operation, and what an operation gave and does not declare. */
export function rateOperations({ operations }: DeclaredOperations, coverage: Coverage): readonly OperationCoverage[] {
  const seenBy = new Map<string, Map<string, Seen>>();
  for (const error of coverage.errors) {
    for (const [operation, seen] of error.operations) {
      const ofOperation = seenBy.get(operation) ?? new Map<string, Seen>();
      seenBy.set(operation, ofOperation.set(error.name, seen));
    }
  }
  return [...operations].map(([name, declared]) => {
    const seen = seenBy.get(name) ?? new Map<string, Seen>();
    // Instead of a hidden error another one is answered.
    const allowed = new Set([...declared].flatMap((error) => [error.name, error.sameAnswerAs]));
    return {
      name,
      errors: [...declared].map((error) => ({ name: error.name, state: stateOf(error, seen) })),
      undeclared: [...seen.keys()].filter((each) => !allowed.has(each)),
    };
  });
}

/** A hidden error is asserted if the server made it, and a test asserted the answer of both. */
function stateOf({ name, sameAnswerAs }: CoveredError, seen: ReadonlyMap<string, Seen>): Seen | 'never' {
  const state = seen.get(name) ?? 'never';
  const isShown = sameAnswerAs !== undefined && seen.get(sameAnswerAs) === 'asserted';
  return state === 'emitted' && isShown ? 'asserted' : state;
}

/** Returns which operations gave an error that they do not declare. */
export function operationDiagnostics(
  { file }: DeclaredOperations,
  rated: readonly OperationCoverage[],
): readonly Diagnostic[] {
  const rule = 'operations-give-what-they-declare';
  const violations = rated.flatMap(({ name, undeclared }) =>
    undeclared.map((error) => ({
      file,
      path: ['operations', name],
      at: 'key' as const,
      value: name,
      message: `${name} gave ${error}, which it does not declare.`,
      help: `Add ${error} to the errors of ${name}, or throw another one there.`,
    })),
  );
  return locateViolations([{ rule, severity: operationRules[rule].severity, violations }], [file]);
}
