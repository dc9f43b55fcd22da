import type { CompareRule } from '../change.js';

/** The catalogue is written in another language. */
export const rule: CompareRule = {
  name: 'source-locale-changed',
  property: 'sourceLocale',
  *find({ base, head }) {
    const [from, to] = [base.sourceLocale, head.sourceLocale];
    if (from !== to) yield { name: null, code: null, from, to };
  },
  sentence: ({ from, to }) => `The source language is ${to} instead of ${from}.`,
};
