import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';
import { translationOf } from '../snapshot/translation-of.js';

export const rule: ChangeRule = {
  name: 'translation-added',
  description: 'An error has a text in a language in which it had none.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_EMPTY: {} } }, 'locales/de.json': {} },
    after: { 'catalog.json': { errors: { ORDER_EMPTY: {} } }, 'locales/de.json': { ORDER_EMPTY: 'Leer.' } },
  },
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
