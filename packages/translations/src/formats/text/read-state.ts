import { type TranslationState, translationStates } from '@error-contracts/catalog/provenance';

/** Returns the state of a name; undefined if it is none. */
export function readState(name: string | undefined): TranslationState | undefined {
  const wanted = name?.trim().toLowerCase();
  return translationStates.find((state) => state === wanted);
}
