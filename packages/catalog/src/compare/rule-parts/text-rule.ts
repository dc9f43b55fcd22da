import type { ChangeRule } from '../change-rule.js';
import type { SnapshotTexts } from '../snapshot/snapshot.js';
import { sameText, shownText } from '../snapshot/text-digest.js';
import { pairSubject, titleOf } from './subject.js';

/** What is particular about a rule on one of the texts of an error. */
export interface TextRule extends Pick<ChangeRule, 'name' | 'description' | 'example'> {
  readonly property: string;
  readonly text: keyof SnapshotTexts;
  /** What the text is called in a sentence: `The text`. */
  readonly title: string;
}

/** Returns a rule on one of the texts of an error that both snapshots have. */
export function textRule({ text, title, ...rule }: TextRule): ChangeRule {
  return {
    ...rule,
    *find({ pairs }) {
      for (const pair of pairs) {
        const [before, after] = [pair.before.texts[text], pair.after.texts[text]];
        if (sameText(before, after)) continue;
        yield { ...pairSubject(pair), from: shownText(before), to: shownText(after) };
      }
    },
    sentence: (change) => `${title} of ${titleOf(change)} changed.`,
  };
}
