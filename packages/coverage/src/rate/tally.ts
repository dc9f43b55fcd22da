import type { SeenError } from '@error-contracts/runtime/coverage';
import type { CoveredCatalog, CoveredError } from './covered-catalog.js';

/** How well something was seen: only what a test asserted counts. */
export type Seen = 'asserted' | 'emitted';

/** What was seen of one error. */
export interface ErrorTally {
  /** Absent if it was never seen. */
  state?: Seen;
  readonly locales: Map<string, Seen>;
  /** By the names of the parameters that were present, sorted, with commas between them. */
  readonly combinations: Map<string, Seen>;
  readonly operations: Map<string, Seen>;
}

/** A code that the catalogue does not have, or an error that it has otherwise. */
export interface StrangeError {
  readonly code: number | string;
  readonly name: string | undefined;
  /** How many lines have it. */
  count: number;
  /** The test and the operation that saw it first. */
  readonly test: string | undefined;
  readonly operation: string | undefined;
  /** Where it was seen first. */
  readonly file: string;
  readonly line: number;
}

/** What was seen of a catalogue. */
export interface Tally {
  readonly byName: ReadonlyMap<string, ErrorTally>;
  /** Codes that the catalogue does not have. */
  readonly unknown: ReadonlyMap<string, StrangeError>;
  /** Errors whose name and code the catalogue has, but not together, and codes that it has and somebody did not know. */
  readonly misfits: ReadonlyMap<string, StrangeError>;
  /** How many lines fit the catalogue. */
  readonly fitting: number;
}

/** Where a line stands. */
export interface PlaceOfLine {
  readonly file: string;
  readonly line: number;
}

/** Data of a stranger do not fill the memory: so many different ones of a kind are kept. */
const MOST = 1000;

/** A tally that is still being made. */
export interface GrowingTally extends Tally {
  /** Counts an error that was seen. */
  see(seen: SeenError, place: PlaceOfLine): void;
}

/** Returns a tally of nothing. */
export function createTally({ errors }: Pick<CoveredCatalog, 'errors'>): GrowingTally {
  const tallies = new Map(errors.map(({ name }) => [name, emptyTally()]));
  const byName = new Map(errors.flatMap((error) => [error.name, ...error.aliases].map((name) => [name, error])));
  const byCode = new Map(errors.map((error) => [String(error.code), error]));
  const unknown = new Map<string, StrangeError>();
  const misfits = new Map<string, StrangeError>();
  let fitting = 0;

  return {
    byName: tallies,
    unknown,
    misfits,
    get fitting() {
      return fitting;
    },
    see(seen, place) {
      const { kind, name, code } = seen;
      const error = name === undefined ? byCode.get(String(code)) : byName.get(name);
      if (error === undefined) return add(byCode.has(String(code)) ? misfits : unknown, seen, place);
      if (kind === 'unknown' || String(error.code) !== String(code)) return add(misfits, seen, place);
      fitting += 1;
      count(tallies.get(error.name) ?? emptyTally(), kind, seen, error);
    },
  };
}

function emptyTally(): ErrorTally {
  return { locales: new Map(), combinations: new Map(), operations: new Map() };
}

function count(tally: ErrorTally, kind: Seen, seen: SeenError, { parameters }: CoveredError): void {
  tally.state = better(tally.state, kind);
  mark(tally.locales, seen.locale, kind);
  mark(tally.operations, seen.operation, kind);
  const present = seen.data?.filter((name) => parameters.has(name));
  mark(tally.combinations, present && [...new Set(present)].sort().join(','), kind);
}

function mark(marks: Map<string, Seen>, key: string | undefined, kind: Seen): void {
  if (key === undefined || (marks.size >= MOST && !marks.has(key))) return;
  marks.set(key, better(marks.get(key), kind));
}

function better(before: Seen | undefined, now: Seen): Seen {
  return before === 'asserted' ? before : now;
}

function add(strange: Map<string, StrangeError>, seen: SeenError, { file, line }: PlaceOfLine): void {
  const { name, code, test, operation } = seen;
  const key = JSON.stringify([name, code]);
  const known = strange.get(key);
  if (known !== undefined) known.count += 1;
  else if (strange.size < MOST) strange.set(key, { name, code, test, operation, count: 1, file, line });
}
