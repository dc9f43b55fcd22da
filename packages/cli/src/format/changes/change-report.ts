import {
  type Bump,
  bumps,
  type Change,
  type JudgedChange,
  type Level,
  type PlaceOfChange,
  type Problem,
} from '@error-contracts/compiler';
import type { Side } from '../../bases/side.js';

/** What a report of changes speaks of. */
export interface ChangeReport {
  readonly base: Side;
  readonly head: Side;
  readonly level: Level;
  /** The highest bump that is not refused. */
  readonly allowed: Bump;
  /** The bump that is needed; what is accepted needs none. */
  readonly bump: Bump;
  /** In order: the gravest first. */
  readonly changes: readonly JudgedChange[];
  /** What is wrong with the accept list. */
  readonly problems: readonly Problem[];
  /** Show every change, where a format for people would show the first ones only. */
  readonly all: boolean;
}

/** Whether nothing stands against the release: no forbidden change, none above what is allowed, a sound accept list. */
export function isFine({ bump, allowed, problems }: ChangeReport): boolean {
  if (problems.some(({ severity }) => severity === 'error')) return false;
  return bump !== 'forbidden' && bumps.indexOf(bump) <= bumps.indexOf(allowed);
}

/** Whether a change is refused: forbidden, or above what is allowed and not accepted. */
export function isRefused({ verdict, accepted }: JudgedChange, { allowed }: ChangeReport): boolean {
  if (accepted !== undefined) return false;
  return verdict === 'forbidden' || bumps.indexOf(verdict) > bumps.indexOf(allowed);
}

/** Where a change stands in the files of the head. */
export function placeIn({ head }: ChangeReport, change: Change): PlaceOfChange | undefined {
  return head.placeOf?.(change);
}
