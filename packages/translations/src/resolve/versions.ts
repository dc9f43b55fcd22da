import type { Json } from '@error-contracts/catalog';
import { conflictSides } from './conflict-sides.js';
import { looseMembers, type Members } from './loose-members.js';

/** A file that git may have merged wrongly. */
export interface MergedFile {
  /** The language tag that it is named after. */
  readonly locale: string;
  readonly path: string;
  readonly text: string;
  /** What both branches began with, if git still knows it. */
  readonly base?: string | undefined;
}

/** What each side of a merge says. Without a conflict both say the same. */
export interface Versions {
  readonly ours: Members;
  readonly theirs: Members;
  /** Undefined if nobody knows it. */
  readonly base: Members | undefined;
  /** True if the file is not as the tool writes it: it has markers, a name twice, or wrong commas. */
  readonly isBroken: boolean;
}

/** Returns what each side of a merge says, or undefined if a side cannot be read. */
export function versionsOf({ text, base }: MergedFile, former: ReadonlyMap<string, string>): Versions | undefined {
  const sides = conflictSides(text);
  // An editor on one side may have begun the file with a byte order mark, which then is inside of the conflict.
  const [ours, theirs] = [sides?.ours ?? text, sides?.theirs ?? text].map((side) =>
    looseMembers(side.replace(/^\ufeff/, '')),
  );
  if (ours === undefined || theirs === undefined) return undefined;
  const baseText = base ?? sides?.base;
  const known = baseText === undefined ? undefined : looseMembers(baseText);
  const isBroken = sides !== undefined || !isJson(text) || [...ours.values()].some((values) => values.length > 1);
  return {
    ours: underNewNames(ours, former),
    theirs: underNewNames(theirs, former),
    base: known && underNewNames(known, former),
    isBroken,
  };
}

/** One branch may have renamed an error whose text the other one changed. */
function underNewNames(members: Members, former: ReadonlyMap<string, string>): Members {
  const renamed = new Map<string, readonly Json[]>();
  for (const [name, values] of members) {
    const now = former.get(name) ?? name;
    renamed.set(now, [...(renamed.get(now) ?? []), ...values]);
  }
  return renamed;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
