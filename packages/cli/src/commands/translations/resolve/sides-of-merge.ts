import { isJsonObject, type Json } from '@error-contracts/catalog';
import type { Draft } from '@error-contracts/catalog/draft';
import type { MergedCatalog } from '@error-contracts/translations';
import { fileAt, type History } from '../../../history/history.js';
import { sourcesOfEdits } from '../../../translations/sources-of-edits.js';

/** What git calls the side that it merges, rebases or picks. */
const THEIR_HEADS = ['MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD'];

/**
 * Resolves to the source texts that translators saw who edited a locale file on the sides of a merge: those of the
 * catalogue in the commits of the edits. Undefined if git merges nothing.
 */
export async function sidesOfMerge(
  history: History,
  draft: Draft,
  locale: string,
  former: MergedCatalog['former'],
): Promise<MergedCatalog['sides']> {
  const path = history.pathOf(locale);
  const ours = await fileAt(history, 'HEAD', path);
  for (const head of THEIR_HEADS) {
    const theirs = await fileAt(history, head, path);
    if (ours === undefined || theirs === undefined) continue;
    const [own, other] = [textsIn(ours, former), textsIn(theirs, former)];
    const names = [...new Set([...own.keys(), ...other.keys()])].filter((name) => own.get(name) !== other.get(name));
    const sourcesOn = async (commit: string, text: string, texts: ReadonlyMap<string, Json>) => {
      const present = names.filter((name) => texts.has(name));
      const found = await sourcesOfEdits(history, draft, { path, text }, present, commit);
      return new Map(
        [...found].flatMap(([name, { source }]) => (source === undefined ? [] : [[name, source] as const])),
      );
    };
    return { ours: await sourcesOn('HEAD', ours, own), theirs: await sourcesOn(head, theirs, other) };
  }
  return undefined;
}

/** Returns the texts of one side by the names of today. */
function textsIn(text: string, former: MergedCatalog['former']): ReadonlyMap<string, Json> {
  try {
    const value = JSON.parse(text) as Json;
    const members = Object.entries(isJsonObject(value) ? value : {});
    return new Map(members.map(([name, one]) => [former.get(name) ?? name, one]));
  } catch {
    return new Map();
  }
}
