import type { ChangeRule } from '../change-rule.js';
import type { Pair } from '../match/match-errors.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';
import type { SnapshotError } from '../snapshot/snapshot.js';
import { sameText, sameValue, shownText } from '../snapshot/text-digest.js';

export const rule: ChangeRule = {
  name: 'end-of-life-changed',
  description: 'The version, the reason or the replacement of a deprecated or retired error changed.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_LOCKED: { deprecated: { since: '1.1.0', reason: 'Old.' } } } } },
    after: { 'catalog.json': { errors: { ORDER_LOCKED: { deprecated: { since: '1.1.0', reason: 'No locks.' } } } } },
  },
  *find({ pairs }) {
    for (const pair of pairs) {
      if (!hasSameEnds(pair)) continue;
      const [was, is] = [pair.before.texts.reasons, pair.after.texts.reasons];
      if (!sameValue(endsOf(pair.before), endsOf(pair.after))) {
        yield { ...pairSubject(pair), from: endsOf(pair.before), to: endsOf(pair.after) };
      } else if (!sameText(was, is)) {
        yield { ...pairSubject(pair), from: shownText(was), to: shownText(is) };
      }
    }
  },
  sentence: (change) => `The deprecation or retirement of ${titleOf(change)} changed.`,
};

/** Other rules report that an error becomes deprecated or retired. */
function hasSameEnds({ before, after }: Pair): boolean {
  const isSame = (end: 'deprecated' | 'retired'): boolean => (before[end] === undefined) === (after[end] === undefined);
  return isSame('deprecated') && isSame('retired');
}

function endsOf({ deprecated, retired }: SnapshotError): { [end: string]: { [property: string]: string } } {
  return {
    ...(deprecated === undefined ? {} : { deprecated: { ...deprecated } }),
    ...(retired === undefined ? {} : { retired: { ...retired } }),
  };
}
