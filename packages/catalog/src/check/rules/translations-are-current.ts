import { judgeTranslation } from '../../provenance/judge-translation.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'translations-are-current',
  severity: 'warning',
  description:
    'Every translation was made from the source text of today. ' +
    'Until somebody translates it anew or confirms it, people who read that language may be told what is no longer true.',
  example: {
    wrong: {
      'catalog.json': { errors: { ORDER_EMPTY: { message: 'Add an article first.' } } },
      'locales/de.json': { ORDER_EMPTY: 'Die Bestellung ist leer.' },
      'translations/de.json': {
        ORDER_EMPTY: { source: 'The order is empty.', target: 'fiMVRVkmLg7rvdS5', state: 'translated' },
        format: 1,
      },
    },
    right: {
      'catalog.json': { errors: { ORDER_EMPTY: { message: 'Add an article first.' } } },
      'locales/de.json': { ORDER_EMPTY: 'Legen Sie zuerst einen Artikel hinein.' },
      'translations/de.json': {
        ORDER_EMPTY: { source: 'Add an article first.', target: 'fpw9a6OLAqZ_mJb-', state: 'translated' },
        format: 1,
      },
    },
  },
  *check({ entries, locales, provenance, head }) {
    for (const { file, tag, texts } of locales) {
      const records = provenance.find((one) => one.tag === tag)?.records ?? new Map();
      for (const [name, target] of texts) {
        const source = entries.get(name)?.value.message;
        if (source === undefined) continue;
        const { state, previousSource, impact } = judgeTranslation({ source, target, record: records.get(name) });
        if (state !== 'stale') continue;
        const readers = impact === 'major' ? ` Until then, people who read ${tag} get ${head.sourceLocale}.` : '';
        yield {
          file,
          path: [name],
          // The same sentence for every language, so that a report says it once.
          message: `The translation of ${name} was made from “${previousSource}”; the source is “${source}” now.`,
          help: `Translate it anew, or run error-contracts translations source-edited ${name} --trivial.${readers}`,
        };
      }
    }
  },
};
