import { digest } from '../../compare/snapshot/text-digest.js';
import type { TranslationRecord } from '../../embedded/provenance.js';
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
        const record = records.get(name);
        const { state, previousSource, impact } = judgeTranslation({ source, target, record });
        if (state !== 'stale') continue;
        const readers = impact === 'major' ? ` Until then, people who read ${tag} get ${head.sourceLocale}.` : '';
        yield {
          file,
          path: [name],
          // The same sentence for every language, so that a report says it once.
          message: `The translation of ${name} was made from “${previousSource}”; the source is “${source}” now.`,
          help: `Translate it anew, or ${confirmation(name, source, record)}.${readers}`,
        };
      }
    }
  },
};

/** Returns how to keep a stale translation. A trivial edit does not put right what an earlier one changed. */
function confirmation(name: string, source: string, record: TranslationRecord | undefined): string {
  const isOfEarlierEdit = record?.edit !== undefined && record.edit.to !== digest(source);
  return isOfEarlierEdit
    ? 'confirm it in an export: error-contracts translations export --only stale --locale <language>'
    : `run error-contracts translations source-edited ${name} --trivial`;
}
