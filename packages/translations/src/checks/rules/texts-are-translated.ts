import { exampleOf } from '../example-of.js';
import type { TextPair } from '../text-pair.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'texts-are-translated',
  severity: 'warning',
  description:
    'A translation differs from its source. ' +
    'Names, identifiers and short texts may be the same in two languages, and so may the texts of two variants of one language.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'The order is locked.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ source, target }) => target.raw.trim() === source.raw.trim(),
  *check(pair) {
    const { sourceLanguage, language } = pair;
    if (language.base === sourceLanguage.base && language.script === sourceLanguage.script) return;
    if (!hasWordsToTranslate(pair)) return;
    const message = `The text is the source text in ${sourceLanguage.tag}.`;
    yield { message, help: 'Translate it, or leave the name out, so that people read the fallback.' };
  },
};

/** Fewer words in a script that both languages have can be right in both: `Status: OK`. */
const ENOUGH_WORDS = 3;

function hasWordsToTranslate({ source, sourceLanguage, language, programWords }: TextPair): boolean {
  const identifiers = new Set(source.identifiers.map(({ text }) => text));
  const words = source.words.filter(({ text }) => !identifiers.has(text) && !programWords.has(text));
  const { ownLetter: own, foreignLetter: foreign } = language;
  if (words.some(({ text }) => foreign?.test(text) === true)) return true;
  if (!sourceLanguage.hasSpaces) return words.some(({ text }) => own.test(text) && text.length > ENOUGH_WORDS);
  // In a script that is not the one of the target, each word of the source is left over.
  const least = words.some(({ text }) => own.test(text)) ? ENOUGH_WORDS : 2;
  return words.length >= least;
}
