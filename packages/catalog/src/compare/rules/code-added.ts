import type { CompareRule } from '../change.js';
import { errorSubject, titleOf } from '../rule-parts/subject.js';

/** A new error. */
export const rule: CompareRule = {
  name: 'code-added',
  *find({ fresh }) {
    for (const error of fresh) yield { ...errorSubject(error), nameNow: error.name, from: null, to: error.code };
  },
  sentence: (change) => `${titleOf(change)} is new.`,
};
