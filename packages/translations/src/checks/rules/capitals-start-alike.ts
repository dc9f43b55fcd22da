import { exampleOf } from '../example-of.js';
import { startOf } from '../text/start-of.js';
import type { TextRule } from '../text-rule.js';

const MOST_OF_THEM = 0.8;

export const rule: TextRule = {
  name: 'capitals-start-alike',
  severity: 'warning',
  description:
    'A translation starts with a capital if the other texts of its language do, and with a small letter if they do. ' +
    'With few texts, the source decides. Identifiers stay as they are.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'diese Bestellung ist gesperrt.',
    right: 'Diese Bestellung ist gesperrt.',
  }),
  applies: ({ language }) => language.hasCapitals,
  *check({ source, target, language, sourceLanguage, habits, programWords }) {
    const start = startOf(target);
    if (start === undefined || programWords.has(start.text) || source.visible.includes(start.text)) return;
    const letter = start.text.charAt(0);
    const isCapital = letter !== letter.toLowerCase();
    // `iPhone`, and what only exists in one case.
    if (!isCapital && HUMP.test(start.text)) return;
    const expected = expectedCapital(
      habits.capitalShare,
      sourceLanguage.hasCapitals ? startOf(source)?.text : undefined,
    );
    if (expected === undefined || expected === isCapital) return;
    // A noun or a name may need its capital.
    if (isCapital && (language.base === 'de' || SHOUTED.test(start.text))) return;
    const proper = expected ? letter.toUpperCase() : letter.toLowerCase();
    yield {
      offset: start.offset,
      value: start.text,
      message: `The text starts with a ${isCapital ? 'capital' : 'small letter'}, unlike ${habits.capitalShare === undefined ? 'its source' : `the other texts of ${language.tag}`}.`,
      help: `Write ${proper}${start.text.slice(1, 30)}.`,
    };
  },
};

const HUMP = /^\p{Ll}+\p{Lu}/u;
const SHOUTED = /^\p{Lu}{2}/u;

function expectedCapital(share: number | undefined, source: string | undefined): boolean | undefined {
  if (share !== undefined) return share >= MOST_OF_THEM ? true : share <= 1 - MOST_OF_THEM ? false : undefined;
  // Small letters at the start of a source say little: many programs write their messages so.
  return source !== undefined && source.charAt(0) !== source.charAt(0).toLowerCase() ? true : undefined;
}
