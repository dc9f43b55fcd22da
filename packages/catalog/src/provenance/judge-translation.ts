import { digest } from '../compare/snapshot/text-digest.js';
import type { TranslationRecord } from '../embedded/provenance.js';

/** How far a translation is. Reviewed and final texts are approved; a stale one was made from an older source. */
export type TranslationState = 'missing' | 'draft' | 'stale' | 'translated' | 'reviewed' | 'final';

/** Every state, from nothing to done. */
export const translationStates: readonly TranslationState[] = [
  'missing',
  'draft',
  'stale',
  'translated',
  'reviewed',
  'final',
];

/** A text, its translation and what is known about it. */
export interface Translation {
  readonly source: string;
  readonly target: string | undefined;
  readonly record: TranslationRecord | undefined;
}

/** What a translation is worth. */
export interface JudgedTranslation {
  readonly state: TranslationState;
  /** False if nobody recorded the translation as it is now: it was added or edited in the locale file itself. */
  readonly isRecorded: boolean;
  /** The source that a stale translation was made from. */
  readonly previousSource?: string;
  /** How much the source of a stale translation has changed since. */
  readonly impact?: 'minor' | 'major';
}

/**
 * Returns what a translation is worth. A changed source makes it stale. A translation that nobody recorded, or that was
 * edited since, counts as one of the current source.
 */
export function judgeTranslation({ source, target, record }: Translation): JudgedTranslation {
  if (target === undefined) return { state: 'missing', isRecorded: record === undefined || record.target === null };
  if (record === undefined || record.target !== digest(target)) return { state: 'translated', isRecorded: false };
  if (record.source === source) return { state: record.state, isRecorded: true };
  return {
    state: 'stale',
    isRecorded: true,
    previousSource: record.source,
    impact: record.edit?.impact ?? 'minor',
  };
}
