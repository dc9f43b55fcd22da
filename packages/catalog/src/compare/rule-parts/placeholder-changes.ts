import type { Change } from '../change.js';
import type { FoundChange } from '../change-rule.js';
import type { Comparison } from '../match/comparison.js';
import type { Pair } from '../match/match-errors.js';
import type { MatchedLocale } from '../match/match-locales.js';
import type { SnapshotLocale } from '../snapshot/snapshot.js';
import { pairSubject } from './subject.js';

/** Yields every parameter that a text no longer shows; `to` is the one that has taken its place, or `null`. */
export function* placeholderChanges({ pairs, locales }: Comparison): Generator<FoundChange> {
  for (const pair of pairs) {
    for (const [from, to] of lost(pair.before.placeholders, pair.after.placeholders)) {
      yield { ...pairSubject(pair), from, to };
    }
  }
  for (const locale of locales) {
    for (const pair of locale.pairs) yield* translationChanges(locale, pair);
  }
}

/** Returns the language of a changed text for a sentence; empty for the source text. */
export function inLocale({ locale }: Change): string {
  return locale === undefined ? '' : ` in ${locale}`;
}

/** Yields what only a translation no longer shows: what the source text has lost as well is reported there. */
function* translationChanges({ tag, before, after }: MatchedLocale, pair: Pair): Iterable<FoundChange> {
  if (before.missing.has(pair.before.name) || after.missing.has(pair.after.name)) return;
  const was = placeholders(before, pair.before.name) ?? pair.before.placeholders;
  const kept = new Set(pair.after.placeholders);
  for (const [from, to] of lost(was, placeholders(after, pair.after.name))) {
    if (kept.has(from)) yield { ...pairSubject(pair), locale: tag, from, to };
  }
}

/** Undefined if only a digest is known; then the translation shows what its source text shows. */
function placeholders({ texts }: SnapshotLocale, name: string): readonly string[] | undefined {
  return typeof texts === 'string' ? undefined : texts.get(name)?.placeholders;
}

/** If one is gone and one has come, it has been renamed; of several nobody can tell which is which. */
function lost(
  was: readonly string[] | undefined,
  is: readonly string[] | undefined,
): readonly (readonly [from: string, to: string | null])[] {
  if (was === undefined || is === undefined || was.length === 0) return [];
  const gone = was.filter((name) => !is.includes(name));
  const come = is.filter((name) => !was.includes(name));
  return gone.map((name) => [name, gone.length === 1 && come.length === 1 ? (come[0] ?? null) : null]);
}
