import type { CompareRule } from '../change.js';
import type { ChangeRule } from '../change-rule.js';
import type { SnapshotWordings } from '../snapshot.js';
import { pairSubject, titleOf } from '../subject.js';
import { sameWording, shownWording } from '../wording.js';

/** A rule on one of the texts of an error that both snapshots have. */
export function wordingRule(
  name: ChangeRule,
  property: string,
  what: keyof SnapshotWordings,
  title: string,
): CompareRule {
  return {
    name,
    property,
    *find({ pairs }) {
      for (const pair of pairs) {
        const [before, after] = [pair.before.wordings[what], pair.after.wordings[what]];
        if (sameWording(before, after)) continue;
        yield { ...pairSubject(pair), from: shownWording(before), to: shownWording(after) };
      }
    },
    sentence: (change) => `${title} of ${titleOf(change)} changed.`,
  };
}
