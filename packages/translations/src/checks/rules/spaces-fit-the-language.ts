import { exampleOf } from '../example-of.js';
import { codePointName } from '../text/code-point-name.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'spaces-fit-the-language',
  severity: 'warning',
  description:
    'A space between two words is a plain one. ' +
    'A non-breaking one stands beside numbers, placeholders, short words and dashes, and before French marks; ' +
    'an ideographic one only in Chinese and Japanese.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist\u00a0gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => OTHER_SPACE.test(target.visible),
  *check({ source, target, language }) {
    for (const { 0: found, index } of target.visible.matchAll(ALL_OTHER_SPACES)) {
      if (
        found === '\u3000' ? language.isFullWidth : NO_BREAK.has(found) && mayNotBreak(target.visible, index, language)
      ) {
        continue;
      }
      if (source.visible.includes(found) && !NO_BREAK.has(found)) continue;
      yield {
        offset: index,
        value: found,
        message: `The space ${codePointName(found)} stands where people write a plain one.`,
        help: 'Write a plain space (U+0020).',
      };
    }
  },
};

const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const ALL_OTHER_SPACES = new RegExp(OTHER_SPACE.source, 'g');
const NO_BREAK: ReadonlySet<string> = new Set(['\u00a0', '\u202f', '\u2009']);
const FRENCH = /[?!;:»%€]/;
const BESIDE = /[\p{N}\ufffc%‰°§№&+=×–—/.]/u;
/** Prepositions of one or two letters must not end a line in Slavic typography. */
const SHORT_WORD = /(?:^|[^\p{L}])\p{L}{1,2}$/u;
const SHORT_WORD_LANGUAGES: ReadonlySet<string> = new Set([
  'ru',
  'uk',
  'be',
  'bg',
  'sr',
  'mk',
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
]);

function mayNotBreak(visible: string, at: number, { base }: { readonly base: string }): boolean {
  const [before, after] = [visible.charAt(at - 1), visible.charAt(at + 1)];
  if (BESIDE.test(before) || BESIDE.test(after)) return true;
  if (base === 'fr' && (FRENCH.test(after) || before === '«')) return true;
  return SHORT_WORD_LANGUAGES.has(base) && SHORT_WORD.test(visible.slice(Math.max(0, at - 3), at));
}
