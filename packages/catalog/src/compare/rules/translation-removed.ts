import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';
import { translationOf } from '../snapshot/translation-of.js';

/** An error has no text any more in a language. */
export const rule: CompareRule = {
  name: 'translation-removed',
  *find({ locales }) {
    for (const { tag: locale, before, after, pairs } of locales) {
      for (const pair of pairs) {
        if (before.missing.has(pair.before.name) || !after.missing.has(pair.after.name)) continue;
        yield { ...pairSubject(pair), locale, from: translationOf(before, pair.before.name), to: null };
      }
    }
  },
  sentence: (change) => `${titleOf(change)} has no text in ${change.locale} any more.`,
};
