import type { CompareRule } from '../change.js';
import { languagesOf } from '../snapshot/languages-of.js';

/** A language is gone. */
export const rule: CompareRule = {
  name: 'locale-removed',
  property: 'sourceLocale',
  *find({ base, head }) {
    const others = languagesOf(head);
    for (const tag of languagesOf(base)) {
      if (!others.has(tag)) yield { name: null, code: null, locale: tag, from: tag, to: null };
    }
  },
  sentence: (change) => `There are no texts in ${change.locale} any more.`,
  help: ({ locale }) => `Put locales/${locale}.json back: readers of this language would get another.`,
};
