import { isSameCode } from '../same-code.js';
import type { Snapshot, SnapshotError } from '../snapshot/snapshot.js';
import { sameText } from '../snapshot/text-digest.js';

/** One error before and after. */
export interface Pair {
  readonly before: SnapshotError;
  readonly after: SnapshotError;
}

/** Which errors of two snapshots are the same ones. */
export interface MatchedErrors {
  readonly pairs: readonly Pair[];
  /** Errors that only the first snapshot has. */
  readonly gone: readonly SnapshotError[];
  /** Errors that only the second snapshot has. */
  readonly fresh: readonly SnapshotError[];
  /** Errors whose code another error has now. */
  readonly reused: readonly Pair[];
}

/**
 * Returns the errors of two snapshots in pairs. They are matched by name, then by code, then by alias. A code matches
 * only if the new name was not known before, and the new error has the old name as an alias or has the same text. A
 * tombstone is matched by its name only.
 */
export function matchErrors(before: Snapshot, after: Snapshot): MatchedErrors {
  const named = new Map(after.errors.map((error) => [error.name, error]));
  const numbered = byCode(after.errors);
  const heirs = new Map(after.errors.flatMap((error) => error.aliases.map((alias) => [alias, error] as const)));
  const known = new Set(before.errors.map(({ name }) => name));
  const partners = new Map<SnapshotError, SnapshotError>();
  const origins = new Map<SnapshotError, SnapshotError>();

  const steps: readonly ((was: SnapshotError) => SnapshotError | undefined)[] = [
    ({ name }) => named.get(name),
    (was) => (numbered.get(String(was.code)) ?? []).find((is) => isRenamed(was, is) && isFree(is)),
    ({ name, retired }) => (retired === undefined ? heirs.get(name) : undefined),
  ];
  for (const [index, partnerOf] of steps.entries()) {
    for (const was of before.errors) {
      if (partners.has(was)) continue;
      const is = partnerOf(was);
      if (is === undefined || origins.has(is) || (index > 0 && known.has(is.name))) continue;
      partners.set(was, is);
      origins.set(is, was);
    }
  }

  function isFree(is: SnapshotError): boolean {
    return !known.has(is.name) && !origins.has(is);
  }

  const reused = before.errors.flatMap((was) =>
    (numbered.get(String(was.code)) ?? [])
      .filter((is) => partners.get(was) !== is && !hasCode(origins.get(is), was))
      .map((is) => ({ before: was, after: is })),
  );
  const takers = new Set(reused.map((pair) => pair.after));
  return {
    pairs: [...partners].map(([was, is]) => ({ before: was, after: is })),
    gone: before.errors.filter((was) => !partners.has(was)),
    fresh: after.errors.filter((is) => !origins.has(is) && !takers.has(is)),
    reused,
  };
}

/** Returns whether an error has the code of another one. */
function hasCode(error: SnapshotError | undefined, { code }: SnapshotError): boolean {
  return error !== undefined && isSameCode(error.code, code);
}

/** Returns the errors by their codes as text: that integers become texts is one change of the envelope. */
function byCode(errors: readonly SnapshotError[]): ReadonlyMap<string, readonly SnapshotError[]> {
  const groups = new Map<string, SnapshotError[]>();
  for (const error of errors) {
    const code = String(error.code);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [error]);
    else group.push(error);
  }
  return groups;
}

function isRenamed(before: SnapshotError, after: SnapshotError): boolean {
  if (before.retired !== undefined) return false;
  return after.aliases.includes(before.name) || sameText(before.texts.message, after.texts.message);
}
