import type { Diagnostic } from '@error-contracts/catalog';
import {
  type Bump,
  bumps,
  type Change,
  type Level,
  type MarkedChange,
  type PlaceOfChange,
} from '@error-contracts/catalog/compare';
import type { Revision } from '../../../revisions/revision.js';

/** What a report of changes says. */
export interface ChangeReport {
  readonly before: Revision;
  readonly after: Revision;
  readonly level: Level;
  /** The highest bump that is not refused. */
  readonly allowed: Bump;
  /** The bump that is needed; what is accepted needs none. */
  readonly bump: Bump;
  /** The most serious first. */
  readonly changes: readonly MarkedChange[];
  /** What is wrong with the accept list. */
  readonly diagnostics: readonly Diagnostic[];
  /** Show every change. Otherwise a format for people shows only the first ones. */
  readonly all: boolean;
}

/** Returns whether the release may happen: no forbidden change, none above what is allowed, no error in the accept list. */
export function isFine({ bump, allowed, diagnostics }: ChangeReport): boolean {
  if (diagnostics.some(({ severity }) => severity === 'error')) return false;
  return bump !== 'forbidden' && bumps.indexOf(bump) <= bumps.indexOf(allowed);
}

/** Returns whether a change is refused: forbidden, or above what is allowed, and not accepted. */
export function isRefused({ verdict, accepted }: MarkedChange, { allowed }: ChangeReport): boolean {
  if (accepted !== undefined) return false;
  return verdict === 'forbidden' || bumps.indexOf(verdict) > bumps.indexOf(allowed);
}

/** Returns the place of a change in the files of the later revision. */
export function placeIn({ after }: ChangeReport, change: Change): PlaceOfChange | undefined {
  return after.placeOf?.(change);
}
