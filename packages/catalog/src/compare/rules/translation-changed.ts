import type { ChangeRule, FoundChange } from '../change-rule.js';
import type { MatchedLocale } from '../match/match-locales.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';
import { sameText, shownText } from '../snapshot/text-digest.js';

export const rule: ChangeRule = {
  name: 'translation-changed',
  description:
    'The text of an error in a language changed. ' +
    'A release keeps one digest for each language, so a comparison with it names no error.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_EMPTY: {} } }, 'locales/de.json': { ORDER_EMPTY: 'Leer.' } },
    after: {
      'catalog.json': { errors: { ORDER_EMPTY: {} } },
      'locales/de.json': { ORDER_EMPTY: 'Die Bestellung ist leer.' },
    },
  },
  *find({ locales }) {
    for (const locale of locales) {
      if (locale.digestDiffers) yield { name: null, code: null, locale: locale.tag, from: null, to: null };
      else yield* changedTexts(locale);
    }
  },
  sentence: (change) =>
    change.name === null
      ? `Texts in ${change.locale} changed.`
      : `The text of ${titleOf(change)} in ${change.locale} changed.`,
};

function* changedTexts({ tag, before, after, pairs }: MatchedLocale): Iterable<FoundChange> {
  if (typeof before.texts === 'string' || typeof after.texts === 'string') return;
  for (const pair of pairs) {
    const was = before.texts.get(pair.before.name)?.text;
    const is = after.texts.get(pair.after.name)?.text;
    if (was === undefined || is === undefined || sameText(was, is)) continue;
    yield { ...pairSubject(pair), locale: tag, from: shownText(was), to: shownText(is) };
  }
}
