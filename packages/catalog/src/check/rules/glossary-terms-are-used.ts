import { safeTag } from '../../draft/safe-tag.js';
import type { Rule } from '../rule.js';
import { termPattern } from '../term-pattern.js';

export const rule: Rule = {
  name: 'glossary-terms-are-used',
  severity: 'warning',
  description:
    'If a text uses a term of the glossary, its translation uses one of the agreed words for it. ' +
    'So people read the same word everywhere. A star in the glossary stands for any letters: `Benutzer*` is `Benutzern` too.',
  example: {
    wrong: {
      'catalog.json': { errors: { USER_NOT_FOUND: { message: 'There is no such user.' } } },
      'glossaries/de.json': { user: ['Benutzer'] },
      'locales/de.json': { USER_NOT_FOUND: 'Diesen Nutzer gibt es nicht.' },
    },
    right: {
      'catalog.json': { errors: { USER_NOT_FOUND: { message: 'There is no such user.' } } },
      'glossaries/de.json': { user: ['Benutzer'] },
      'locales/de.json': { USER_NOT_FOUND: 'Diesen Benutzer gibt es nicht.' },
    },
  },
  *check({ entries, locales, glossaries }) {
    for (const { tag, terms } of glossaries) {
      const locale = locales.find((candidate) => candidate.tag === tag);
      if (locale === undefined) continue;
      const accepted = [...terms].map(([term, forms]) => ({
        term,
        forms,
        key: (term.split('*')[0] ?? '').toLowerCase(),
        isNamed: termPattern(term, true),
        folded: forms.filter((form) => !form.includes('*')).map((form) => fold(form, tag)),
        patterns: forms.filter((form) => form.includes('*')).map((form) => termPattern(form, false)),
      }));
      for (const [name, text] of locale.texts) {
        const source = entries.get(name)?.value.message;
        if (source === undefined) continue;
        const lower = source.toLowerCase();
        const named = accepted.filter(({ key, isNamed }) => lower.includes(key) && isNamed.test(source));
        if (named.length === 0) continue;
        const translation = fold(text, tag);
        for (const { term, forms, folded, patterns } of named) {
          if (folded.some((form) => translation.includes(form))) continue;
          if (patterns.some((pattern) => pattern.test(text))) continue;
          yield {
            file: locale.file,
            path: [name],
            message: `The text of ${name} does not translate “${term}” as the glossary of ${tag} does.`,
            help: `Write “${forms[0]?.replaceAll('*', '')}”, or add your word to the glossary.`,
          };
        }
      }
    }
  },
};

/** Only Turkish, Azeri and Lithuanian have lower case letters of their own, and `toLowerCase` is much faster. */
function fold(text: string, tag: string): string {
  return /^(tr|az|lt)\b/i.test(tag) ? text.toLocaleLowerCase(safeTag(tag)) : text.toLowerCase();
}
