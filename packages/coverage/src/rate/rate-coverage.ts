import type { CoverageWaiver } from '../waivers/waiver-file.js';
import { waiverOf } from '../waivers/waiver-of.js';
import {
  type Coverage,
  countStates,
  type ErrorCoverage,
  type GroupCoverage,
  type ParameterCoverage,
} from './coverage.js';
import type { CoveredCatalog, CoveredError } from './covered-catalog.js';
import type { ErrorTally, Seen, Tally } from './tally.js';

/** What is demanded of a catalogue. */
export interface CoverageDemands {
  /** The waivers that count, by the names of errors. */
  readonly waivers: ReadonlyMap<string, CoverageWaiver>;
  /** In percent, for the whole catalogue. */
  readonly threshold?: number | undefined;
  /** In percent, by the names of domains. */
  readonly domains?: ReadonlyMap<string, number>;
  /** The errors that were added since a base; each must be asserted. */
  readonly added?: { readonly base: string; readonly names: ReadonlySet<string> } | undefined;
}

/** Returns how well tests know a catalogue. Retired errors are left out, because no server sends them. */
export function rateCoverage(
  catalog: CoveredCatalog,
  { tally, files }: { readonly tally: Tally; readonly files: number },
  { waivers, threshold, domains = new Map(), added }: CoverageDemands,
): Coverage {
  const present = catalog.errors.filter(({ isRetired }) => !isRetired);
  const errors = present.map((error): ErrorCoverage => {
    const seen = tally.byName.get(error.name);
    const state = stateOf(error, tally);
    const waiver = state === 'asserted' ? undefined : waiverOf(waivers, error.name, 'asserted');
    const { name, code, domain, place } = error;
    return {
      name,
      code,
      domain,
      state: waiver === undefined ? (state ?? 'never') : 'waived',
      ...(waiver === undefined ? {} : { waiver }),
      isNew: added?.names.has(name) ?? false,
      place,
      locales: new Map([...(seen?.locales ?? [])].filter(([tag]) => catalog.locales.includes(tag))),
      parameters: parametersOf(error, seen),
      combinations: combinationsOf(seen),
      operations: seen?.operations ?? new Map(),
    };
  });
  return {
    catalog: catalog.name,
    path: catalog.path,
    ...(threshold === undefined ? {} : { threshold }),
    files,
    errors,
    ...countStates(errors.map(({ state }) => state)),
    domains: domainsOf(errors, domains),
    locales: catalog.locales.map((name) => inLocale(name, errors)),
    parameters: countStates(counting(errors).flatMap(({ parameters }) => parameters.flatMap(casesOf))),
    unknown: [...tally.unknown.values()].map(({ code, name, count }) => ({ code, name, count })),
    ...(added === undefined ? {} : { base: added.base }),
  };
}

/** An error that hides behind another one is asserted if a server made it, and a test asserted the answer of both. */
function stateOf({ name, sameAnswerAs }: CoveredError, { byName }: Tally): Seen | undefined {
  const state = byName.get(name)?.state;
  const isShown = sameAnswerAs !== undefined && byName.get(sameAnswerAs)?.state === 'asserted';
  return state === 'emitted' && isShown ? 'asserted' : state;
}

function parametersOf({ parameters }: CoveredError, seen: ErrorTally | undefined): readonly ParameterCoverage[] {
  const optional = [...parameters].flatMap(([name, { isOptional }]) => (isOptional ? [name] : []));
  const combinations = combinationsOf(seen);
  return optional.map((name) => ({
    name,
    present: best(combinations.filter(({ present }) => present.includes(name))),
    absent: best(combinations.filter(({ present }) => !present.includes(name))),
  }));
}

function combinationsOf(seen: ErrorTally | undefined): ErrorCoverage['combinations'] {
  return [...(seen?.combinations ?? [])].map(([key, state]) => ({ present: key === '' ? [] : key.split(','), state }));
}

function best(combinations: readonly { readonly state: Seen }[]): Seen | 'never' {
  if (combinations.some(({ state }) => state === 'asserted')) return 'asserted';
  return combinations.length > 0 ? 'emitted' : 'never';
}

function casesOf({ present, absent }: ParameterCoverage) {
  return [present, absent];
}

/** What is waived counts in no table. */
function counting(errors: readonly ErrorCoverage[]): readonly ErrorCoverage[] {
  return errors.filter(({ state }) => state !== 'waived');
}

function domainsOf(
  errors: readonly ErrorCoverage[],
  thresholds: ReadonlyMap<string, number>,
): readonly GroupCoverage[] {
  const groups = new Map<string, ErrorCoverage[]>();
  for (const error of errors) {
    const group = groups.get(error.domain);
    if (group === undefined) groups.set(error.domain, [error]);
    else group.push(error);
  }
  return [...groups].map(([name, group]) => {
    const threshold = thresholds.get(name);
    return { name, ...countStates(group.map(({ state }) => state)), ...(threshold === undefined ? {} : { threshold }) };
  });
}

function inLocale(name: string, errors: readonly ErrorCoverage[]): GroupCoverage {
  return { name, ...countStates(counting(errors).map(({ locales }) => locales.get(name) ?? 'never')) };
}
