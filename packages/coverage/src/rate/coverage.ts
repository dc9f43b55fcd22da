import type { Code } from '@error-contracts/catalog';
import type { OperationCoverage } from '../operations/operation-coverage.js';
import type { CoverageWaiver } from '../waivers/waiver-file.js';
import type { PlaceOfEntry } from './covered-catalog.js';
import type { Seen } from './tally.js';

/** How well the tests know an error. */
export type CoverageState = Seen | 'never' | 'waived';

/** Every state, from the best. */
export const coverageStates: readonly CoverageState[] = ['asserted', 'emitted', 'never', 'waived'];

/** How many errors are in each state, and how much of what counts is asserted. */
export interface CoverageCounts {
  readonly counts: Readonly<Record<CoverageState, number>>;
  /** How many count: all but the waived ones. */
  readonly total: number;
}

/** One error of the catalogue. */
export interface ErrorCoverage {
  readonly name: string;
  readonly code: Code;
  readonly domain: string;
  readonly state: CoverageState;
  /** The waiver; absent if there is none, and if it is not needed. */
  readonly waiver?: CoverageWaiver;
  /** True if it was added since the base. */
  readonly isNew: boolean;
  readonly place: PlaceOfEntry;
  /** How well it is known in each language of the catalogue in which it was seen. */
  readonly locales: ReadonlyMap<string, Seen>;
  /** How well it is known with each of its optional parameters, and without it. */
  readonly parameters: readonly ParameterCoverage[];
  /** The combinations of parameters that were seen: their names, sorted. */
  readonly combinations: readonly { readonly present: readonly string[]; readonly state: Seen }[];
  /** The operations that answered with it. */
  readonly operations: ReadonlyMap<string, Seen>;
}

/** How well an error is known with one of its optional parameters, and without it. */
export interface ParameterCoverage {
  readonly name: string;
  readonly present: Seen | 'never';
  readonly absent: Seen | 'never';
}

/** Errors of one domain, or in one language. */
export interface GroupCoverage extends CoverageCounts {
  readonly name: string;
  /** In percent; absent if none is demanded. */
  readonly threshold?: number;
}

/** How well tests know a catalogue. */
export interface Coverage extends CoverageCounts {
  readonly catalog: string;
  /** The path of the catalogue. */
  readonly path: string;
  /** In percent; absent if none is demanded. */
  readonly threshold?: number;
  /** How many files there are of processes and workers. */
  readonly files: number;
  readonly errors: readonly ErrorCoverage[];
  /** In the order in which the catalogue has them. */
  readonly domains: readonly GroupCoverage[];
  readonly locales: readonly GroupCoverage[];
  /** How many of the cases "with this optional parameter" and "without it" were asserted. */
  readonly parameters: CoverageCounts;
  /** Codes that were seen and that the catalogue does not have. */
  readonly unknown: readonly { readonly code: Code; readonly name?: string | undefined; readonly count: number }[];
  /** How well the errors of each operation are known; absent without declarations. */
  readonly operations?: readonly OperationCoverage[];
  /** What the errors were compared with, as it was named; absent without a base. */
  readonly base?: string;
}

/** Returns how much is asserted, in percent; 100 if nothing counts. */
export function percentOf({ counts, total }: CoverageCounts): number {
  return total === 0 ? 100 : (100 * counts.asserted) / total;
}

/** Returns whether as much is asserted as a threshold demands. */
export function reachesThreshold(group: CoverageCounts, threshold: number | undefined): boolean {
  return threshold === undefined || percentOf(group) >= threshold;
}

/** Returns how many of some states there are. */
export function countStates(states: Iterable<CoverageState>): CoverageCounts {
  const counts = { asserted: 0, emitted: 0, never: 0, waived: 0 };
  for (const state of states) counts[state] += 1;
  return { counts, total: counts.asserted + counts.emitted + counts.never };
}
