import type { CompareRule } from '../change.js';
import { languagesOf } from '../snapshot/languages-of.js';

/** A language is new. */
export const rule: CompareRule = {
  name: 'locale-added',
  *find({ base, head }) {
    const others = languagesOf(base);
    for (const tag of languagesOf(head)) {
      if (!others.has(tag)) yield { name: null, code: null, locale: tag, from: null, to: tag };
    }
  },
  sentence: (change) => `There are texts in ${change.locale}.`,
};
