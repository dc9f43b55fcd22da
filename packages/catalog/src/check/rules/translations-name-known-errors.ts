import { suggester } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'translations-name-known-errors',
  severity: 'error',
  mayBeLowered: true,
  description:
    'Every key of a locale file is the name of an error in the catalogue. A text under any other key is never shown.',
  example: {
    wrong: {
      'catalog.json': { errors: { ORDER_EMPTY: {} } },
      'locales/de.json': { ORDER_EMPTY: 'Leer.', ORDER_FULL: 'Voll.' },
    },
    right: { 'catalog.json': { errors: { ORDER_EMPTY: {} } }, 'locales/de.json': { ORDER_EMPTY: 'Leer.' } },
  },
  *check({ names, entries, locales }) {
    const nameOfCode = new Map([...entries.values()].map(({ name, code }) => [String(code), name]));
    for (const { file, texts } of locales) {
      const suggest = suggester();
      for (const name of texts.keys()) {
        if (names.has(name)) continue;
        const meant = nameOfCode.get(name);
        const near = meant === undefined ? suggest(name, names) : undefined;
        const help = near === undefined ? 'Remove it, or add the error to the catalogue.' : `Did you mean ${near}?`;
        yield {
          file,
          path: [name],
          at: 'key',
          message: `${JSON.stringify(name.slice(0, 100))} is not the name of an error in the catalogue.`,
          value: name,
          help: meant === undefined ? help : `Write ${meant}: a text stands under the name of its error, not the code.`,
        };
      }
    }
  },
};
