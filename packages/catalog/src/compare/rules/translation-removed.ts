import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';
import { translationOf } from '../snapshot/translation-of.js';

export const rule: ChangeRule = {
  name: 'translation-removed',
  description: 'An error has no text in a language any more. People who read this language get the fallback.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_EMPTY: {} } }, 'locales/de.json': { ORDER_EMPTY: 'Leer.' } },
    after: { 'catalog.json': { errors: { ORDER_EMPTY: {} } }, 'locales/de.json': {} },
  },
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
