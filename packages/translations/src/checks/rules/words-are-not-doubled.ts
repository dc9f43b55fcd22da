import { exampleOf } from '../example-of.js';
import type { TextPair } from '../text-pair.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'words-are-not-doubled',
  severity: 'warning',
  description:
    'No word stands twice in a row, unless the language does so, as French does in `vous vous`. ' +
    'In Chinese, Japanese and Thai, which have no spaces, two characters and more count as a word.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist ist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target, language }) =>
    mayHaveDoubledWord(target) || (!language.hasSpaces && REPEATED.test(target.visible)),
  *check({ source, target, language }) {
    const allowed = ALLOWED[language.base];
    const inSource = new Map<string, boolean>();
    let lowered: string | undefined;
    const isInSource = (word: string): boolean => {
      lowered ??= source.visible.toLowerCase();
      const known = inSource.get(word) ?? lowered.includes(`${word} ${word}`);
      inSource.set(word, known);
      return known;
    };
    for (const [index, word] of target.words.entries()) {
      const next = target.words[index + 1];
      if (next === undefined || next.text.length !== word.text.length) continue;
      const gap = target.visible.slice(word.offset + word.text.length, next.offset);
      if (gap.trim() !== '' || gap.length > 3) continue;
      const text = word.text.toLowerCase();
      if (text !== next.text.toLowerCase() || allowed?.has(text) === true) continue;
      if (isInSource(text)) continue;
      yield { ...doubled(word.text), offset: next.offset };
    }
    if (language.hasSpaces) return;
    const found = REPEATED.exec(target.visible);
    if (found?.[1] === undefined || source.visible.includes(found[0])) return;
    yield { ...doubled(found[1]), offset: found.index + found[1].length };
  },
};

const REPEATED =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,24}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{3,24}|[\p{Script=Thai}\p{M}]{4,16}|[をがへ])\1/u;

const ALLOWED: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['die', 'das', 'der', 'sie']),
  en: new Set(['had', 'that']),
  fr: new Set(['nous', 'vous']),
  nl: new Set(['die', 'dat', 'het']),
};

function doubled(word: string) {
  return { value: word, message: `“${word}” stands twice in a row.`, help: 'Remove one of the two.' };
}

/** Whether two words in a row start with the same letter, which is rare enough to look closer. */
function mayHaveDoubledWord({ visible }: TextPair['target']): boolean {
  let start = 0;
  for (let at = 0; at < visible.length; at++) {
    if (!SPACE.has(visible.charAt(at))) {
      if (start === at && QUOTES.has(visible.charAt(at))) start = at + 1;
      continue;
    }
    // In ASCII this makes letters small, and it is the same for both sides elsewhere.
    if (start < at && (visible.charCodeAt(start) | 0x20) === (visible.charCodeAt(at + 1) | 0x20)) return true;
    start = at + 1;
  }
  return false;
}

const SPACE: ReadonlySet<string> = new Set(' \n\t\u00a0\u202f');
const QUOTES: ReadonlySet<string> = new Set('“„«‚‘"(¿¡');
