import { localeDigest, textOf, textsDigest } from '../snapshot/locale-digest.js';
import type { Snapshot, SnapshotLocale, Translation } from '../snapshot/snapshot.js';
import type { Pair } from './match-errors.js';

/** One language before and after. */
export interface MatchedLocale {
  readonly tag: string;
  readonly before: SnapshotLocale;
  readonly after: SnapshotLocale;
  /** The errors that both snapshots have. */
  readonly pairs: readonly Pair[];
  /** True where only texts are known and they differ. */
  readonly digestDiffers: boolean;
}

/**
 * The languages that both snapshots have. Where the source language has changed, its texts are compared like a translation.
 */
export function matchLocales(base: Snapshot, head: Snapshot, pairs: readonly Pair[]): readonly MatchedLocale[] {
  const afters = new Map(localesOf(head, base).map((locale) => [locale.tag, locale]));
  return localesOf(base, head).flatMap((before) => {
    const after = afters.get(before.tag);
    if (after === undefined) return [];
    return [{ tag: before.tag, before, after, pairs, digestDiffers: digestDiffers(base, head, before, after, pairs) }];
  });
}

function localesOf(snapshot: Snapshot, other: Snapshot): readonly SnapshotLocale[] {
  return snapshot.sourceLocale === other.sourceLocale
    ? snapshot.locales
    : [...snapshot.locales, sourceTexts(snapshot)].sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** The source texts as if they were a translation. */
function sourceTexts({ sourceLocale, errors }: Snapshot): SnapshotLocale {
  const texts = errors.map(({ name, texts: { message }, placeholders }): [string, Translation] => [
    name,
    { text: message, placeholders },
  ]);
  return { tag: sourceLocale, missing: new Set(), texts: new Map(texts) };
}

/**
 * Whether texts tell that a text has changed. Where errors or translations have come or gone, the digest of the rest is not always
 * known; that change is told anyway, and asks for no smaller bump.
 */
function digestDiffers(
  base: Snapshot,
  head: Snapshot,
  before: SnapshotLocale,
  after: SnapshotLocale,
  pairs: readonly Pair[],
): boolean {
  if (typeof after.texts === 'string') {
    const known = sameNames(base, head) && sameMembers(before.missing, after.missing);
    return known && localeDigest(base, before) !== after.texts;
  }
  if (typeof before.texts !== 'string') return false;
  const texts = new Map(pairs.map((pair) => [pair.before.name, textOf(after.texts, pair.after.name)]));
  const promised = base.errors.filter(({ name }) => !before.missing.has(name));
  if (promised.some(({ name }) => texts.get(name) === undefined)) return false;
  return (
    before.texts !==
    textsDigest(base.errors.map(({ name }) => (before.missing.has(name) ? undefined : texts.get(name))))
  );
}

function sameNames(base: Snapshot, head: Snapshot): boolean {
  return sameMembers(new Set(base.errors.map(({ name }) => name)), new Set(head.errors.map(({ name }) => name)));
}

function sameMembers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}
