import { textOf, textsDigest } from '../snapshot/locale-digest.js';
import type { Snapshot, SnapshotLocale, Translation } from '../snapshot/snapshot.js';
import type { Pair } from './match-errors.js';

/** One language before and after. */
export interface MatchedLocale {
  readonly tag: string;
  readonly before: SnapshotLocale;
  readonly after: SnapshotLocale;
  /** The errors that both snapshots have. */
  readonly pairs: readonly Pair[];
  /** True if the texts differ but only their digest is known. */
  readonly digestDiffers: boolean;
}

/**
 * Returns the languages that both snapshots have. If the source language has changed, its texts are compared like a
 * translation.
 */
export function matchLocales(before: Snapshot, after: Snapshot, pairs: readonly Pair[]): readonly MatchedLocale[] {
  const known = new Map(localesOf(after, before).map((locale) => [locale.tag, locale]));
  return localesOf(before, after).flatMap((was) => {
    const is = known.get(was.tag);
    if (is === undefined) return [];
    const differs = digestDiffers({ snapshot: before, locale: was }, { snapshot: after, locale: is }, pairs);
    return [{ tag: was.tag, before: was, after: is, pairs, digestDiffers: differs }];
  });
}

function localesOf(snapshot: Snapshot, other: Snapshot): readonly SnapshotLocale[] {
  return snapshot.sourceLocale === other.sourceLocale
    ? snapshot.locales
    : [...snapshot.locales, sourceTexts(snapshot)].sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Returns the source texts as if they were a translation. */
function sourceTexts({ sourceLocale, errors }: Snapshot): SnapshotLocale {
  const texts = errors.map(({ name, texts: { message }, placeholders }): [string, Translation] => [
    name,
    { text: message, placeholders },
  ]);
  return { tag: sourceLocale, missing: new Set(), texts: new Map(texts) };
}

interface LocaleOfSnapshot {
  readonly snapshot: Snapshot;
  readonly locale: SnapshotLocale;
}

/**
 * Returns whether a digest says that a text has changed. If errors or translations have come or gone, the digest of the
 * rest is not always known. That change is reported anyway, and its verdict is no smaller.
 */
function digestDiffers(before: LocaleOfSnapshot, after: LocaleOfSnapshot, pairs: readonly Pair[]): boolean {
  const [{ missing, texts: was }, { texts: is }] = [before.locale, after.locale];
  const { errors } = before.snapshot;
  if (typeof is === 'string') {
    const known = sameNames(before.snapshot, after.snapshot) && sameMembers(missing, after.locale.missing);
    if (!known) return false;
    // A digest has the texts in the order of the codes, which may be others now.
    if (typeof was === 'string') return sameOrder(before.snapshot, after.snapshot) && was !== is;
    return textsDigest(after.snapshot.errors.map(({ name }) => textOf(was, name))) !== is;
  }
  if (typeof was !== 'string') return false;
  const texts = new Map(pairs.map((pair) => [pair.before.name, textOf(is, pair.after.name)]));
  const promised = errors.filter(({ name }) => !missing.has(name));
  if (promised.some(({ name }) => texts.get(name) === undefined)) return false;
  return was !== textsDigest(errors.map(({ name }) => (missing.has(name) ? undefined : texts.get(name))));
}

function sameOrder(one: Snapshot, other: Snapshot): boolean {
  return one.errors.every(({ name }, index) => other.errors[index]?.name === name);
}

function sameNames(one: Snapshot, other: Snapshot): boolean {
  return sameMembers(new Set(one.errors.map(({ name }) => name)), new Set(other.errors.map(({ name }) => name)));
}

function sameMembers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}
