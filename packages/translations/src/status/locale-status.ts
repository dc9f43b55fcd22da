import type { Draft } from '@error-contracts/catalog/draft';
import { type TranslationState, translationStates } from '@error-contracts/catalog/provenance';
import { type KnownTranslation, knownTranslations, type Origins } from '../units/known-translations.js';

/** How far one language is. */
export interface LocaleStatus {
  readonly locale: string;
  /** How many texts there are in each state. */
  readonly counts: Readonly<Record<TranslationState, number>>;
  readonly total: number;
  /** How many were translated from the source of today by a person. */
  readonly done: number;
  /** Texts that need somebody, in the order of the catalogue. */
  readonly open: readonly KnownTranslation[];
  /** How many translations nobody recorded as they are now. */
  readonly unrecorded: number;
}

/** Returns how far one language is. */
export function localeStatus(draft: Draft, locale: string, origins?: Origins): LocaleStatus {
  const counts = Object.fromEntries(translationStates.map((state) => [state, 0])) as Record<TranslationState, number>;
  const open: KnownTranslation[] = [];
  let unrecorded = 0;
  const all = knownTranslations(draft, locale, origins);
  for (const known of all) {
    counts[known.state]++;
    if (known.state === 'missing' || known.state === 'draft' || known.state === 'stale') open.push(known);
    if (!known.isRecorded) unrecorded++;
  }
  const done = counts.translated + counts.reviewed + counts.final;
  return { locale, counts, total: all.length, done, open, unrecorded };
}

/** Returns whether a language is as far as a threshold demands, in percent. */
export function reaches({ done, total }: Pick<LocaleStatus, 'done' | 'total'>, threshold: number): boolean {
  return 100 * done >= threshold * total;
}
