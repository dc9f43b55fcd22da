import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'forbidden-terms-are-absent',
  severity: 'warning',
  description:
    'If a source uses a term of the glossary, its translation has none of the words that the glossary forbids for it. ' +
    'A star stands for any letters: `Nutzer*` is `Nutzern` too, and not `Benutzer`.',
  example: exampleOf({
    source: 'The order of this user is locked.',
    glossary: { user: { accepted: ['Benutzer*'], forbidden: ['Nutzer*', 'User*'] } },
    wrong: 'Die Bestellung dieses Users ist für Benutzer gesperrt.',
    right: 'Die Bestellung dieses Benutzers ist gesperrt.',
  }),
  applies: ({ terms }) => terms.length > 0,
  *check({ source, target, terms }) {
    for (const { term, pattern, preferred, forbidden } of terms) {
      if (!pattern.test(source.visible)) continue;
      for (const word of forbidden) {
        const found = word.exec(target.visible);
        if (found === null) continue;
        yield {
          offset: found.index,
          value: found[0],
          message: `The glossary forbids ${found[0]} for “${term}”.`,
          help: `Write ${preferred?.replaceAll('*', '') ?? 'another word'} instead.`,
        };
      }
    }
  },
};
