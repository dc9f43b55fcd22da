import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';
import { translationOf } from '../snapshot/translation-of.js';

/** An error has a text in one more language. */
export const rule: CompareRule = {
  name: 'translation-added',
  *find({ locales }) {
    for (const { tag: locale, before, after, pairs } of locales) {
      for (const pair of pairs) {
        if (!before.missing.has(pair.before.name) || after.missing.has(pair.after.name)) continue;
        yield { ...pairSubject(pair), locale, from: null, to: translationOf(after, pair.after.name) };
      }
    }
  },
  sentence: (change) => `${titleOf(change)} has a text in ${change.locale} now.`,
};
