import { type TranslationState, translationStates } from '@error-contracts/catalog/provenance';
import { readMark } from '../formats/details/export-mark.js';
import type { ReadUnit, TranslationFormat } from '../formats/translation-format.js';
import type { TranslationUnit } from '../units/translation-unit.js';

/**
 * Returns the state of a translation that a file has of the source of today. A state that nobody changed in the file says
 * nothing about a text that somebody did change there.
 */
export function stateAfter(
  now: TranslationUnit,
  { target, state, exported }: ReadUnit,
  keeper: TranslationFormat['stateKeeper'],
): TranslationState {
  const mark = readMark(exported);
  // Without a mark nobody knows what the state was. A tool keeps it; a person may have forgotten it.
  const before = mark?.state ?? (keeper === 'tool' ? undefined : now.state);
  const isSaid = state !== undefined && state !== 'missing' && state !== before;
  if (target === now.target) {
    // Without a mark, a lower state may be that of an older file.
    const isRight = isSaid && state !== 'stale' && (mark !== undefined || !isLower(state, now.state));
    return isRight ? state : now.state;
  }
  if (isSaid) return state === 'stale' ? 'draft' : state;
  // A tool leaves this state on a text that its user has not confirmed; a person forgets a column.
  const isUnconfirmed = keeper === 'tool' && (state === 'draft' || state === 'stale');
  return isUnconfirmed ? 'draft' : 'translated';
}

/** Returns whether a state is farther from done than another. */
export function isLower(state: TranslationState, than: TranslationState): boolean {
  return translationStates.indexOf(state) < translationStates.indexOf(than);
}
