import type { ChangeRule } from '../change-rule.js';
import { languagesOf } from '../snapshot/languages-of.js';

export const rule: ChangeRule = {
  name: 'locale-removed',
  description: 'The catalogue has no texts in a language any more. People who read this language get another one.',
  example: {
    before: {
      'catalog.json': { errors: { ORDER_NOT_FOUND: {} } },
      'locales/fr.json': { ORDER_NOT_FOUND: 'Commande introuvable.' },
    },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: {} } } },
  },
  property: 'sourceLocale',
  *find({ before, after }) {
    const others = languagesOf(after);
    for (const tag of languagesOf(before)) {
      if (!others.has(tag)) yield { name: null, code: null, locale: tag, from: tag, to: null };
    }
  },
  sentence: (change) => `There are no texts in ${change.locale} any more.`,
  help: ({ locale }) => `Put locales/${locale}.json back: people who read this language would get another one.`,
};
