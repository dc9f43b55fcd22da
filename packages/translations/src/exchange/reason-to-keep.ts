import type { TranslationState } from '@error-contracts/catalog/provenance';
import { readMark, targetDigest } from '../formats/details/export-mark.js';
import type { ReadUnit } from '../formats/translation-format.js';
import type { TranslationUnit } from '../units/translation-unit.js';
import { isLower } from './state-after.js';

/** Why something of the project stays, and what to do. */
export type Reason = readonly [what: string, help: string];

/** True if the file has the target with which it was written. */
export function isUntouched({ exported, target }: ReadUnit): boolean {
  return readMark(exported)?.digest === targetDigest(target);
}

/** Returns why the text of the project stays; undefined if that of the file is taken. */
export function reasonToKeep(now: TranslationUnit, unit: ReadUnit, state: TranslationState): Reason | undefined {
  if (now.target === undefined) return undefined;
  const mark = readMark(unit.exported);
  const isCurrent = mark?.digest === targetDigest(now.target);
  if (isCurrent) return loweredSince(now, unit, state);
  if (isUntouched(unit)) return ['was changed here since the file was written, and not in the file', 'The text stays.'];
  const isOpen = now.state === 'draft' || now.state === 'stale';
  if (mark !== undefined && !isOpen) {
    return ['was changed both here and in the file since it was written', overwrite(now.name)];
  }
  const isApproved = now.state === 'reviewed' || now.state === 'final';
  if (isApproved && isLower(state, now.state))
    return [`is ${now.state}, and ${state} in the file`, overwrite(now.name)];
  // A tool that drops the mark keeps the state: the file may be the older one.
  if (isApproved && state === now.state)
    return [`is ${state} here and in the file, with different texts`, overwrite(now.name)];
  return undefined;
}

/** Returns why the state of the project stays that somebody approved after the file was written; undefined if nobody did. */
export function loweredSince(
  now: TranslationUnit,
  { exported }: ReadUnit,
  state: TranslationState,
): Reason | undefined {
  const mark = readMark(exported);
  const isApproved = now.state === 'reviewed' || now.state === 'final';
  if (mark === undefined || mark.state === now.state || !isApproved || !isLower(state, now.state)) return undefined;
  return [`became ${now.state} after the file was written, and is ${state} in the file`, overwrite(now.name)];
}

function overwrite(name: string): string {
  return `Take the text of the file with --overwrite ${name}.`;
}
