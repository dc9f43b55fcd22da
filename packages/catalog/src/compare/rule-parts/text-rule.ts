import type { CompareRule } from '../change.js';
import type { ChangeRule } from '../change-rule.js';
import type { SnapshotTexts } from '../snapshot/snapshot.js';
import { sameText, shownText } from '../snapshot/text-digest.js';
import { pairSubject, titleOf } from './subject.js';

/** A rule on one of the texts of an error that both snapshots have. */
export function textRule(name: ChangeRule, property: string, what: keyof SnapshotTexts, title: string): CompareRule {
  return {
    name,
    property,
    *find({ pairs }) {
      for (const pair of pairs) {
        const [before, after] = [pair.before.texts[what], pair.after.texts[what]];
        if (sameText(before, after)) continue;
        yield { ...pairSubject(pair), from: shownText(before), to: shownText(after) };
      }
    },
    sentence: (change) => `${title} of ${titleOf(change)} changed.`,
  };
}
