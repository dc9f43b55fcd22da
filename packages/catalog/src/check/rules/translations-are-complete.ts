import type { Rule } from '../rule.js';

const SHOWN = 5;

export const rule: Rule = {
  name: 'translations-are-complete',
  severity: 'warning',
  description:
    'Every error has a text in every language. Until a text is added, people who read that language get the fallback.',
  example: {
    wrong: {
      'catalog.json': { errors: { ORDER_EMPTY: {}, ORDER_LOCKED: {} } },
      'locales/de.json': { ORDER_EMPTY: 'Leer.' },
    },
    right: {
      'catalog.json': { errors: { ORDER_EMPTY: {}, ORDER_LOCKED: {} } },
      'locales/de.json': { ORDER_EMPTY: 'Leer.', ORDER_LOCKED: 'Gesperrt.' },
    },
  },
  *check({ head, names, locales }) {
    for (const { file, tag, texts } of locales) {
      const missing = [...names].filter((name) => !texts.has(name));
      if (missing.length === 0) continue;
      const more = missing.length - SHOWN;
      const list = `${missing.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
      const fallback = head.sourceLocale ?? 'the source language';
      yield {
        file,
        path: [],
        message: `${missing.length} of ${names.size} messages ${missing.length === 1 ? 'is' : 'are'} missing: ${list}.`,
        help: `Add them to ${file.path}; until then, people who read ${tag} get a fallback, at last ${fallback}.`,
      };
    }
  },
};
