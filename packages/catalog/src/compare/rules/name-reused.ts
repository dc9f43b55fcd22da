import type { ChangeRule, FoundChange } from '../change-rule.js';
import type { Comparison } from '../match/comparison.js';
import { errorSubject, nameAndCode, titleOf } from '../rule-parts/subject.js';
import type { SnapshotError } from '../snapshot/snapshot.js';

export const rule: ChangeRule = {
  name: 'name-reused',
  description:
    'The name or a former name of an error means another error now. ' +
    'Code that uses the name compiles, and handles the wrong error.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001, aliases: ['ORDER_MISSING'] } } } },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 }, ORDER_MISSING: { code: 1002 } } } },
  },
  *find(comparison) {
    const { before, pairs, reused } = comparison;
    const owners = ownersOf(comparison);
    const partners = new Map(pairs.map((pair) => [pair.before, pair.after]));
    const reported = new Set(reused.map((pair) => `${pair.before.name} ${pair.after.name}`));
    for (const error of before.errors) {
      for (const name of [error.name, ...error.aliases]) {
        const owner = owners.get(name);
        if (owner === undefined || owner === partners.get(error) || reported.has(`${error.name} ${owner.name}`))
          continue;
        yield foundOf(name, error, owner);
      }
    }
  },
  sentence: (change) =>
    `${change.former ?? change.name} means ${titleOf(change)}; now it means ${nameAndCode(change.nameNow ?? '', change.to)}.`,
  help: ({ name, former }) => `Give the other error another name: ${former ?? name} is taken for ever.`,
};

function foundOf(name: string, error: SnapshotError, owner: SnapshotError): FoundChange {
  const former = name === error.name ? {} : { former: name };
  return { ...errorSubject(error), ...former, nameNow: owner.name, from: error.code, to: owner.code };
}

function ownersOf({ after }: Comparison): ReadonlyMap<string, SnapshotError> {
  const former = after.errors.flatMap((error) => error.aliases.map((alias) => [alias, error] as const));
  return new Map([...former, ...after.errors.map((error) => [error.name, error] as const)]);
}
