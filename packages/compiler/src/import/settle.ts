import { makeDraft } from '../check/make-draft.js';
import { type RuleFindings, resolveFindings } from '../check/resolve-findings.js';
import type { Finding } from '../check/rule.js';
import { rules } from '../check/rules/index.js';
import type { Problem } from '../problem.js';
import type { Sources } from '../read/read-sources.js';
import type { Held } from './import-plan.js';

/** Something that an import would do to one error. */
export interface Step {
  readonly name: string;
}

/** What came of the steps. */
export interface Settled<S extends Step> {
  /** The catalogue with all steps that its laws allow. */
  readonly sources: Sources;
  readonly taken: readonly S[];
  /** Why a law refuses a step, by the name of the error. */
  readonly held: ReadonlyMap<string, Held>;
  /** Breaches of a law that no step explains; then nothing can be taken. */
  readonly problems: readonly Problem[];
}

/**
 * The most that can be done: each step that breaks a law of the catalogue is left out, with the law's own words as the
 * reason. It ends, since each round leaves out at least one.
 */
export function settle<S extends Step>(steps: readonly S[], apply: (taken: readonly S[]) => Sources): Settled<S> {
  const held = new Map<string, Held>();
  for (let taken = steps; ; ) {
    const sources = apply(taken);
    const groups = breaches(sources);
    const blamed = blame(groups, new Set(taken.map(({ name }) => name)));
    if (blamed === undefined || blamed.size === 0) {
      return { sources, taken, held, problems: problemsOf(groups, sources) };
    }
    for (const [name, reason] of blamed) held.set(name, reason);
    taken = taken.filter(({ name }) => !blamed.has(name));
  }
}

/** Every breach of a law that is an error, where the files are readable. */
export function breaches({ catalog, locales, glossaries }: Sources): readonly RuleFindings[] {
  if (catalog === undefined) return [];
  const { draft, findings } = makeDraft(catalog, locales, glossaries);
  const groups = rules
    .filter(({ severity }) => severity === 'error')
    .map(({ name, check }) => ({ rule: name, severity: 'error' as const, findings: [...check(draft)] }));
  return [{ rule: 'files-match-their-schema', severity: 'error', findings }, ...groups];
}

/** Breaches as Problems with line and column. */
export function problemsOf(
  groups: readonly RuleFindings[],
  { catalog, locales, glossaries }: Sources,
): readonly Problem[] {
  const files = catalog === undefined ? [] : [catalog, ...[...locales, ...glossaries].map(({ file }) => file)];
  return resolveFindings(groups, files).filter(({ severity }) => severity === 'error');
}

/** The steps that the breaches come from; undefined where one comes from none. */
function blame(groups: readonly RuleFindings[], names: ReadonlySet<string>): ReadonlyMap<string, Held> | undefined {
  const blamed = new Map<string, Held>();
  for (const finding of groups.flatMap(({ findings }) => findings)) {
    if (finding.severity === 'warning') continue;
    const name = culprit(finding, names);
    if (name === undefined) return undefined;
    if (!blamed.has(name)) blamed.set(name, { reason: finding.message, mend: finding.mend });
  }
  return blamed;
}

/** The error that a breach stands at, else one that it speaks of: of two equal texts the second is told. */
function culprit({ path, message }: Finding, names: ReadonlySet<string>): string | undefined {
  const at = path[0] === 'errors' ? path[1] : path[0];
  if (names.has(String(at))) return String(at);
  return message.match(/\b[A-Z][A-Z0-9_]*\b/g)?.find((word) => names.has(word));
}
