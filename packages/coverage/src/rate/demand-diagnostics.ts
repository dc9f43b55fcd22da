import type { Diagnostic } from '@error-contracts/catalog';
import { locateViolations } from '@error-contracts/catalog/draft';
import type { CoverageWaiverFile } from '../waivers/waiver-file.js';
import { type Coverage, type CoverageCounts, type ErrorCoverage, percentOf, reachesThreshold } from './coverage.js';
import { type DemandRule, demandRules } from './coverage-demand-rules.js';

/** Returns what tests do not keep of what is demanded of them. */
export function demandDiagnostics(coverage: Coverage, waivers: CoverageWaiverFile | undefined): readonly Diagnostic[] {
  return [
    ...thresholds(coverage),
    ...coverage.errors.flatMap((error) => (error.isNew ? ofAdded(error, coverage) : [])),
    ...unusedWaivers(coverage, waivers),
  ];
}

function thresholds(coverage: Coverage): readonly Diagnostic[] {
  const all = { ...coverage, name: undefined };
  return [all, ...coverage.domains].flatMap((group) => {
    const { name, threshold } = group;
    if (threshold === undefined || reachesThreshold(group, threshold)) return [];
    const whole = name === undefined ? '' : ` of the domain ${name}`;
    return [
      diagnostic('coverage-reaches-its-threshold', {
        file: coverage.path,
        line: 1,
        column: 1,
        message: `Tests assert ${shares(group)} of the errors${whole}; ${threshold} % are demanded.`,
        help: missing(coverage, name),
      }),
    ];
  });
}

/** Returns a percentage that never looks better than it is: `89.9 %`. */
function shares(group: CoverageCounts): string {
  return `${Math.floor(10 * percentOf(group)) / 10} %`;
}

const NAMED = 3;

function missing({ errors }: Coverage, domain: string | undefined): string {
  const open = errors.filter(
    (error) => (error.state === 'emitted' || error.state === 'never') && (domain ?? error.domain) === error.domain,
  );
  const named = open.slice(0, NAMED).map(({ name }) => name);
  const more = open.length > NAMED ? `, and ${open.length - NAMED} more` : '';
  return `Assert ${named.join(', ')}${more} in tests, or waive them in coverage-waivers.json.`;
}

function ofAdded({ name, state, place }: ErrorCoverage, { base }: Coverage): readonly Diagnostic[] {
  if (state === 'asserted' || state === 'waived') return [];
  const how = state === 'emitted' ? 'A server sent it, but no test asserts it.' : 'No test has seen it.';
  return [
    diagnostic('added-errors-are-asserted', {
      file: place.file,
      line: place.lines.first,
      column: place.column,
      value: JSON.stringify(name),
      message: `${name} was added since ${base}. ${how}`,
      help: `Assert it in a test: toSatisfyErrorContract('${name}').`,
    }),
  ];
}

function unusedWaivers(coverage: Coverage, waivers: CoverageWaiverFile | undefined): readonly Diagnostic[] {
  if (waivers === undefined) return [];
  const { file } = waivers;
  const asserted = new Set(coverage.errors.filter(({ state }) => state === 'asserted').map(({ name }) => name));
  // One that waives more than this may be needed for the rest.
  const unused = [...waivers.waivers].filter(([name, { of }]) => asserted.has(name) && isOnlyAsserted(of));
  const violations = unused.map(([name]) => ({
    file,
    path: [name],
    at: 'key' as const,
    value: name,
    message: `Tests assert ${name}, so nothing needs this waiver.`,
    help: 'Delete the waiver.',
  }));
  const rule = 'coverage-waivers-are-used';
  return locateViolations([{ rule, severity: demandRules[rule].severity, violations }], [file]);
}

function isOnlyAsserted(of: readonly string[] | undefined): boolean {
  return of?.length === 1 && of[0] === 'asserted';
}

function diagnostic(rule: DemandRule, rest: Omit<Diagnostic, 'rule' | 'severity'>): Diagnostic {
  return { rule, severity: demandRules[rule].severity, ...rest };
}
