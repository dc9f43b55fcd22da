import type { Violation } from '../../draft/violation.js';
import { suggester } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'provenance-fits-the-locales',
  severity: 'error',
  description:
    'Every file in translations is about a locale, and every name in it is that of an error. ' +
    'Under another name it would be lost from which text a translation was made.',
  example: {
    wrong: {
      'catalog.json': { errors: { ORDER_EMPTY: {} } },
      'locales/de.json': { ORDER_EMPTY: 'Leer.' },
      'translations/fr.json': { format: 1 },
    },
    right: {
      'catalog.json': { errors: { ORDER_EMPTY: {} } },
      'locales/de.json': { ORDER_EMPTY: 'Leer.' },
      'translations/de.json': { format: 1 },
    },
  },
  *check({ names, locales, provenance, head: { sourceLocale } }): Iterable<Violation> {
    const tags = new Set(locales.map(({ tag }) => tag));
    for (const { file, tag, records } of provenance) {
      if (!tags.has(tag)) {
        const isSource = tag === sourceLocale;
        yield {
          file,
          path: [],
          value: tag,
          message: isSource
            ? `"${tag}" is the source language.`
            : `There is no locales/${tag}.json beside the catalogue.`,
          help: isSource
            ? 'If it has become the source language by mistake, correct "sourceLocale". Otherwise delete this file.'
            : 'Restore the locale, or delete this file.',
        };
        continue;
      }
      const suggest = suggester();
      for (const name of records.keys()) {
        if (names.has(name)) continue;
        const near = suggest(name, names);
        const meant = near === undefined ? '' : `Did you mean ${near}? `;
        yield {
          file,
          path: [name],
          at: 'key',
          message: `${JSON.stringify(name.slice(0, 100))} is not the name of an error in the catalogue.`,
          value: name,
          help: `${meant}Rename it, or remove the line.`,
        };
      }
    }
  },
};
