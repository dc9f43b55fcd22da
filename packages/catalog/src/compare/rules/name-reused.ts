import type { CompareRule, Found } from '../change.js';
import type { Comparison } from '../match/comparison.js';
import { errorSubject, titleOf } from '../rule-parts/subject.js';
import type { SnapshotError } from '../snapshot/snapshot.js';

/** A name, or a former name, now means another error. */
export const rule: CompareRule = {
  name: 'name-reused',
  *find(comparison) {
    const { base, pairs, reused } = comparison;
    const owners = ownersOf(comparison);
    const partners = new Map(pairs.map(({ before, after }) => [before, after]));
    const reported = new Set(reused.map(({ before, after }) => `${before.name} ${after.name}`));
    for (const before of base.errors) {
      for (const name of [before.name, ...before.aliases]) {
        const owner = owners.get(name);
        if (owner === undefined || owner === partners.get(before) || reported.has(`${before.name} ${owner.name}`))
          continue;
        yield foundOf(name, before, owner);
      }
    }
  },
  sentence: (change) =>
    `${change.former ?? change.name} means ${titleOf(change)}; now it means ${change.nameNow} (${change.to}).`,
  help: ({ name, former }) => `Give the other error another name: ${former ?? name} is taken for ever.`,
};

function foundOf(name: string, before: SnapshotError, owner: SnapshotError): Found {
  const former = name === before.name ? {} : { former: name };
  return { ...errorSubject(before), ...former, nameNow: owner.name, from: before.code, to: owner.code };
}

function ownersOf({ head }: Comparison): ReadonlyMap<string, SnapshotError> {
  const former = head.errors.flatMap((error) => error.aliases.map((alias) => [alias, error] as const));
  return new Map([...former, ...head.errors.map((error) => [error.name, error] as const)]);
}
