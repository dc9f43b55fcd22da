import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'texts-are-not-in-capitals',
  severity: 'warning',
  description: 'A translation is not written in capitals throughout, unless its source is.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'DIE BESTELLUNG IST GESPERRT.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target, language }) => language.hasCapitals && !LOWER.test(target.visible),
  *check({ source, target, sourceLanguage }) {
    if (!LONG_CAPITALS.test(target.visible)) return;
    if (sourceLanguage.hasCapitals && LONG_CAPITALS.test(source.visible) && !LOWER.test(source.visible)) return;
    const identifiers = new Set(source.identifiers.map(({ text }) => text));
    const words = target.words.filter(({ text }) => CAPITALS.test(text) && !identifiers.has(text));
    if (words.length < 2) return;
    yield { message: 'The whole text is in capitals.', help: 'Write it as a sentence.' };
  },
};

const LOWER = /\p{Ll}/u;
const LONG_CAPITALS = /\p{Lu}{3}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
