/** The values of one name on both sides of a merge, and before. */
export interface Candidates<Value> {
  readonly ours: readonly Value[];
  readonly theirs: readonly Value[];
  /** Undefined if nobody knows what both sides began with. */
  readonly base: readonly Value[] | undefined;
}

/** Returns the different texts that the sides of a merge leave: none if one deleted it, several if both changed it. */
export function leftTexts({ ours, theirs, base }: Candidates<string>): readonly string[] {
  const all = [...new Set([...ours, ...theirs])];
  const changed = all.filter((text) => !base?.includes(text));
  const isDeleted = ours.length === 0 || theirs.length === 0;
  if (changed.length > 0) return changed;
  // Nobody changed it since: it stays, unless a side deleted it.
  return isDeleted && base !== undefined ? [] : all;
}
