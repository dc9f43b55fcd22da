import type { Diagnostic } from '@error-contracts/catalog';
import { rules } from '@error-contracts/catalog/check';
import {
  inTheirFiles,
  locateViolations,
  makeDraft,
  type RuleViolations,
  type Violation,
} from '@error-contracts/catalog/draft';
import { type Sources, sourceFiles } from '@error-contracts/catalog/read';
import type { Rejection } from './import-plan.js';

/** Something that an import does to one error. */
interface Step {
  readonly name: string;
}

/** The steps that the rules accept, and the others. */
export interface CheckedSteps<S extends Step> {
  /** The catalogue with all accepted steps. */
  readonly sources: Sources;
  readonly accepted: readonly S[];
  /** Why a rule rejects a step, by the name of the error. */
  readonly rejections: ReadonlyMap<string, Rejection>;
  /** Errors that no step causes. If there are any, nothing can be imported. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Drops each step that breaks a rule of the catalogue, with the message of the rule as the reason. It ends because each
 * round drops at least one step.
 */
export function dropRejected<S extends Step>(
  steps: readonly S[],
  apply: (steps: readonly S[]) => Sources,
): CheckedSteps<S> {
  const rejections = new Map<string, Rejection>();
  for (let accepted = steps; ; ) {
    const sources = apply(accepted);
    const groups = violationsIn(sources);
    const rejected = rejectionsFor(groups, new Set(accepted.map(({ name }) => name)));
    if (rejected === undefined || rejected.size === 0) {
      return { sources, accepted, rejections, diagnostics: diagnosticsOf(groups, sources) };
    }
    for (const [name, rejection] of rejected) rejections.set(name, rejection);
    accepted = accepted.filter(({ name }) => !rejected.has(name));
  }
}

/** Returns everything in readable files that breaks a rule of severity error. */
export function violationsIn(sources: Sources): readonly RuleViolations[] {
  const { catalog } = sources;
  if (catalog === undefined) return [];
  const { draft, violations } = makeDraft({ ...sources, catalog });
  const groups = rules
    .filter(({ severity }) => severity === 'error')
    .map(({ name, check }) => ({ rule: name, severity: 'error' as const, violations: [...check(draft)] }));
  return inTheirFiles([{ rule: 'files-match-their-schema', severity: 'error', violations }, ...groups], draft);
}

/** Returns the violations that are errors, with line and column. */
export function diagnosticsOf(groups: readonly RuleViolations[], sources: Sources): readonly Diagnostic[] {
  return locateViolations(groups, sourceFiles(sources)).filter(({ severity }) => severity === 'error');
}

/** Returns a rejection for each step that causes a violation; undefined if no step causes one of them. */
function rejectionsFor(
  groups: readonly RuleViolations[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, Rejection> | undefined {
  const rejections = new Map<string, Rejection>();
  for (const violation of groups.flatMap(({ violations }) => violations)) {
    if (violation.severity === 'warning') continue;
    const name = causeOf(violation, names);
    if (name === undefined) return undefined;
    if (!rejections.has(name)) rejections.set(name, { reason: violation.message, help: violation.help });
  }
  return rejections;
}

/** Returns the error at the place of a violation, or one in its message: of two equal texts, the second is reported. */
function causeOf({ path, message }: Violation, names: ReadonlySet<string>): string | undefined {
  const at = path[0] === 'errors' ? path[1] : path[0];
  if (names.has(String(at))) return String(at);
  return message.match(/\b[A-Z][A-Z0-9_]*\b/g)?.find((word) => names.has(word));
}
