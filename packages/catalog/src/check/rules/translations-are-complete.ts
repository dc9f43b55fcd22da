import type { Draft } from '../../draft/draft.js';
import type { Violation } from '../../draft/violation.js';
import { nearest } from '../../names/nearest.js';
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
  *check({ file: catalog, head, names, locales }, { complete = [] } = {}) {
    yield* absentLanguages({ file: catalog, head, locales }, complete);
    for (const { file, tag, texts } of locales) {
      const missing = [...names].filter((name) => !texts.has(name));
      if (missing.length === 0) continue;
      const more = missing.length - SHOWN;
      const list = `${missing.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
      const fallback = head.sourceLocale ?? 'the source language';
      yield {
        file,
        path: [],
        ...(complete.includes(tag) ? { severity: 'error' } : {}),
        message: `${missing.length} of ${names.size} messages ${missing.length === 1 ? 'is' : 'are'} missing: ${list}.`,
        help: `Add ${missing.length === 1 ? 'it' : 'them'} to ${file.path}; until then, people who read ${tag} get a fallback, at last ${fallback}.`,
      };
    }
  },
};

/** A language that must be complete, and has no file at all. The source language needs none. */
function* absentLanguages(
  { file, head, locales }: Pick<Draft, 'file' | 'head' | 'locales'>,
  complete: readonly string[],
): Generator<Violation> {
  const tags = locales.map(({ tag }) => tag);
  for (const tag of complete) {
    if (tag === head.sourceLocale || tags.includes(tag)) continue;
    const near = nearest(tag, tags);
    yield {
      file,
      path: [],
      severity: 'error',
      message: `"${tag}" must be complete, but there is no locales/${tag}.json.`,
      value: tag,
      help: `${near === undefined ? '' : `Did you mean "${near}"? `}Add the file beside the catalogue, or take the language out.`,
    };
  }
}
