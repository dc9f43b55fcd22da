import type { ChangeRule } from '../change-rule.js';

export const rule: ChangeRule = {
  name: 'source-locale-changed',
  description:
    'The catalogue is written in another language. ' +
    'That language is also the last fallback for every missing translation.',
  example: {
    before: {
      'catalog.json': { sourceLocale: 'en', errors: { ORDER_EMPTY: { message: 'Empty.' } } },
      'locales/de.json': { ORDER_EMPTY: 'Leer.' },
    },
    after: {
      'catalog.json': { sourceLocale: 'de', errors: { ORDER_EMPTY: { message: 'Leer.' } } },
      'locales/en.json': { ORDER_EMPTY: 'Empty.' },
    },
  },
  property: 'sourceLocale',
  *find({ before, after }) {
    const [from, to] = [before.sourceLocale, after.sourceLocale];
    if (from !== to) yield { name: null, code: null, from, to };
  },
  sentence: ({ from, to }) => `The source language is ${to} instead of ${from}.`,
};
