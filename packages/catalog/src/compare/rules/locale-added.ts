import type { ChangeRule } from '../change-rule.js';
import { languagesOf } from '../snapshot/languages-of.js';

export const rule: ChangeRule = {
  name: 'locale-added',
  description: 'The catalogue has texts in one more language.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: {} } } },
    after: {
      'catalog.json': { errors: { ORDER_NOT_FOUND: {} } },
      'locales/fr.json': { ORDER_NOT_FOUND: 'Commande introuvable.' },
    },
  },
  *find({ before, after }) {
    const others = languagesOf(before);
    for (const tag of languagesOf(after)) {
      if (!others.has(tag)) yield { name: null, code: null, locale: tag, from: null, to: tag };
    }
  },
  sentence: (change) => `There are texts in ${change.locale}.`,
};
