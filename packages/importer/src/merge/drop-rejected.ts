import type { Diagnostic } from '@error-contracts/catalog';
import { rules } from '@error-contracts/catalog/check';
import { locateViolations, makeDraft, type RuleViolations, type Violation } from '@error-contracts/catalog/draft';
import type { Sources } from '@error-contracts/catalog/read';
import type { Rejection } from './import-plan.js';

/** Something that an import would do to one error. */
export interface Step {
  readonly name: string;
}

/** What came of the steps. */
export interface WithoutRejected<S extends Step> {
  /** The catalogue with all steps that its laws allow. */
  readonly sources: Sources;
  readonly taken: readonly S[];
  /** Why a law refuses a step, by the name of the error. */
  readonly rejection: ReadonlyMap<string, Rejection>;
  /** Breaches of a law that no step explains; then nothing can be taken. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The most that can be done: each step that breaks a law of the catalogue is left out, with the law's own words as the
 * reason. It ends, since each round leaves out at least one.
 */
export function dropRejected<S extends Step>(
  steps: readonly S[],
  apply: (taken: readonly S[]) => Sources,
): WithoutRejected<S> {
  const rejection = new Map<string, Rejection>();
  for (let taken = steps; ; ) {
    const sources = apply(taken);
    const groups = breaches(sources);
    const blamed = blame(groups, new Set(taken.map(({ name }) => name)));
    if (blamed === undefined || blamed.size === 0) {
      return { sources, taken, rejection, diagnostics: diagnosticsOf(groups, sources) };
    }
    for (const [name, reason] of blamed) rejection.set(name, reason);
    taken = taken.filter(({ name }) => !blamed.has(name));
  }
}

/** Every breach of a law that is an error, where the files are readable. */
export function breaches({ catalog, locales, glossaries }: Sources): readonly RuleViolations[] {
  if (catalog === undefined) return [];
  const { draft, violations } = makeDraft(catalog, locales, glossaries);
  const groups = rules
    .filter(({ severity }) => severity === 'error')
    .map(({ name, check }) => ({ rule: name, severity: 'error' as const, violations: [...check(draft)] }));
  return [{ rule: 'files-match-their-schema', severity: 'error', violations }, ...groups];
}

/** Breaches as Problems with line and column. */
export function diagnosticsOf(
  groups: readonly RuleViolations[],
  { catalog, locales, glossaries }: Sources,
): readonly Diagnostic[] {
  const files = catalog === undefined ? [] : [catalog, ...[...locales, ...glossaries].map(({ file }) => file)];
  return locateViolations(groups, files).filter(({ severity }) => severity === 'error');
}

/** The steps that the breaches come from; undefined where one comes from none. */
function blame(
  groups: readonly RuleViolations[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, Rejection> | undefined {
  const blamed = new Map<string, Rejection>();
  for (const violation of groups.flatMap(({ violations }) => violations)) {
    if (violation.severity === 'warning') continue;
    const name = culprit(violation, names);
    if (name === undefined) return undefined;
    if (!blamed.has(name)) blamed.set(name, { reason: violation.message, help: violation.help });
  }
  return blamed;
}

/** The error that a breach stands at, else one that it speaks of: of two equal texts the second is told. */
function culprit({ path, message }: Violation, names: ReadonlySet<string>): string | undefined {
  const at = path[0] === 'errors' ? path[1] : path[0];
  if (names.has(String(at))) return String(at);
  return message.match(/\b[A-Z][A-Z0-9_]*\b/g)?.find((word) => names.has(word));
}
