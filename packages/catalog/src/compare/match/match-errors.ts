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
  /** Errors of the base that the head does not have. */
  readonly gone: readonly SnapshotError[];
  /** Errors of the head that the base does not have. */
  readonly fresh: readonly SnapshotError[];
  /** Codes that another error has now. */
  readonly reused: readonly Pair[];
}

/**
 * Matches by name; then by code, where the new name is not known and either lists the old one among its aliases or has the same
 * text; at last by alias alone. A tombstone is matched by its name only.
 */
export function matchErrors(base: Snapshot, head: Snapshot): MatchedErrors {
  const named = new Map(head.errors.map((error) => [error.name, error]));
  const numbered = byCode(head.errors);
  const heirs = new Map(head.errors.flatMap((error) => error.aliases.map((alias) => [alias, error] as const)));
  const known = new Set(base.errors.map(({ name }) => name));
  const partners = new Map<SnapshotError, SnapshotError>();
  const origins = new Map<SnapshotError, SnapshotError>();

  const steps: readonly ((before: SnapshotError) => SnapshotError | undefined)[] = [
    ({ name }) => named.get(name),
    (before) => (numbered.get(before.code) ?? []).find((after) => isRenamed(before, after) && isFree(after)),
    ({ name, retired }) => (retired === undefined ? heirs.get(name) : undefined),
  ];
  for (const [index, partnerOf] of steps.entries()) {
    for (const before of base.errors) {
      if (partners.has(before)) continue;
      const after = partnerOf(before);
      if (after === undefined || origins.has(after) || (index > 0 && known.has(after.name))) continue;
      partners.set(before, after);
      origins.set(after, before);
    }
  }

  function isFree(after: SnapshotError): boolean {
    return !known.has(after.name) && !origins.has(after);
  }

  const reused = base.errors.flatMap((before) =>
    (numbered.get(before.code) ?? [])
      .filter((after) => partners.get(before) !== after && origins.get(after)?.code !== before.code)
      .map((after) => ({ before, after })),
  );
  const takers = new Set(reused.map(({ after }) => after));
  return {
    pairs: [...partners].map(([before, after]) => ({ before, after })),
    gone: base.errors.filter((before) => !partners.has(before)),
    fresh: head.errors.filter((after) => !origins.has(after) && !takers.has(after)),
    reused,
  };
}

function byCode(errors: readonly SnapshotError[]): ReadonlyMap<number, readonly SnapshotError[]> {
  const groups = new Map<number, SnapshotError[]>();
  for (const error of errors) {
    const group = groups.get(error.code);
    if (group === undefined) groups.set(error.code, [error]);
    else group.push(error);
  }
  return groups;
}

function isRenamed(before: SnapshotError, after: SnapshotError): boolean {
  if (before.retired !== undefined) return false;
  return after.aliases.includes(before.name) || sameText(before.texts.message, after.texts.message);
}
