import { type Diagnostic, nearest } from '@error-contracts/catalog';
import { locateViolations, type Violation } from '@error-contracts/catalog/draft';
import type { CoverageWaiver, CoverageWaiverFile } from './waiver-file.js';
import { coverageWaiverRules } from './waiver-rules.js';

/** What a review needs to know about an error of the catalogue. */
export interface WaivableError {
  readonly name: string;
  readonly isRetired: boolean;
}

/** The waivers that count, by the names of errors, and what is wrong with the others. */
export interface ReviewedWaivers {
  readonly waivers: ReadonlyMap<string, CoverageWaiver>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the waivers that count. One that has expired, or that names no error, counts for nothing and is reported.
 *
 * @param today - As YYYY-MM-DD.
 */
export function reviewWaivers(
  { file, waivers }: CoverageWaiverFile,
  errors: Iterable<WaivableError>,
  today: string,
): ReviewedWaivers {
  const known = new Map([...errors].map((error) => [error.name, error]));
  const unnamed: Violation[] = [];
  const expired: Violation[] = [];
  const valid = new Map<string, CoverageWaiver>();
  for (const [name, waiver] of waivers) {
    const wrongName = violationOfName(name, known);
    const wrongDay = violationOfDay(name, waiver, today);
    if (wrongName !== undefined) unnamed.push({ file, ...wrongName });
    else if (wrongDay !== undefined) expired.push({ file, ...wrongDay });
    else valid.set(name, waiver);
  }
  const groups = [
    { rule: 'coverage-waivers-name-errors', violations: unnamed } as const,
    { rule: 'coverage-waivers-have-not-expired', violations: expired } as const,
  ].map((group) => ({ ...group, severity: coverageWaiverRules[group.rule].severity }));
  return { waivers: valid, diagnostics: locateViolations(groups, [file]) };
}

type WaiverViolation = Omit<Violation, 'file'>;

function violationOfName(name: string, known: ReadonlyMap<string, WaivableError>): WaiverViolation | undefined {
  const error = known.get(name);
  if (error === undefined) {
    const near = nearest(name, known.keys());
    const help = near === undefined ? 'Delete the waiver, or correct its name.' : `Did you mean ${near}?`;
    return { path: [name], at: 'key', value: name, message: 'The catalogue has no error of this name.', help };
  }
  if (!error.isRetired) return undefined;
  const message = `${name} is retired, so nothing needs this waiver.`;
  return { path: [name], at: 'key', value: name, message, help: 'Delete the waiver.' };
}

function violationOfDay(name: string, { expires }: CoverageWaiver, today: string): WaiverViolation | undefined {
  const path = [name, 'expires'];
  if (!isDay(expires)) return { path, message: `${expires} is not a day.`, help: 'Write a day of the calendar.' };
  if (expires >= today) return undefined;
  const message = `The waiver of ${name} expired on ${expires}; it counts for nothing any more.`;
  return { path, message, help: 'Delete the waiver and assert the error in a test, or agree on a new date.' };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
