import { exampleOf } from '../example-of.js';
import { type Ending, endingOf } from '../text/ending-of.js';
import type { TextPair } from '../text-pair.js';
import type { TextRule } from '../text-rule.js';

/** From this share on, the others have a habit. */
const MOST_OF_THEM = 0.8;

export const rule: TextRule = {
  name: 'texts-end-alike',
  severity: 'warning',
  description:
    'A translation ends with a mark of the same class as its source: a question with a question mark, for example. ' +
    'If the other texts of a language end with a full stop, it does too, and the other way round. ' +
    '`。` and `.` and `!` are one class.',
  example: exampleOf({
    source: 'Is the order paid?',
    wrong: 'Ist die Bestellung bezahlt.',
    right: 'Ist die Bestellung bezahlt?',
  }),
  applies: (pair) => expectedEnding(pair, endingOf(pair.target.visible, pair.language.script).ending) !== undefined,
  *check(pair) {
    const { source, target, language } = pair;
    if (target.visible.trim() === '') return;
    const { ending, offset } = endingOf(target.visible, language.script);
    // Thai ends a sentence with nothing, and an open list has no end in any language.
    const expected = expectedEnding(pair, ending);
    if (expected === undefined || (language.script === 'Thai' && plain(expected) && plain(ending))) return;
    yield {
      offset,
      value: LAST_WORD.exec(target.raw.slice(0, offset + 1).slice(-LONGEST_WORD))?.[0] ?? '',
      message: `The text ends with ${NAMES[ending]}, ${
        plain(ending) && plain(source.ending)
          ? `and other texts of ${language.tag} with ${NAMES[expected]}`
          : `and its source with ${NAMES[source.ending]}`
      }.`,
      help: `End it with ${NAMES[expected]}${plain(expected) ? '' : ', as the language writes it'}.`,
    };
  },
};

/** What people find again: a mark alone stands in many places. */
const LAST_WORD = /\S*$/u;
const LONGEST_WORD = 40;

const NAMES: Readonly<Record<Ending, string>> = {
  stop: 'a full stop',
  none: 'no mark',
  question: 'a question mark',
  ellipsis: 'an ellipsis',
  colon: 'a colon',
  comma: 'a comma',
  dash: 'a dash',
};

function plain(ending: Ending): boolean {
  return ending === 'stop' || ending === 'none';
}

/** Returns the ending that the text should have; undefined if it has the right one. */
function expectedEnding({ source, habits }: TextPair, ending: Ending): Ending | undefined {
  if (plain(source.ending) !== plain(ending) || !plain(ending)) {
    return source.ending === ending ? undefined : source.ending;
  }
  const share = habits.stopShare(source.ending);
  if (share !== undefined && share >= MOST_OF_THEM) return ending === 'stop' ? undefined : 'stop';
  if (share !== undefined && share <= 1 - MOST_OF_THEM) return ending === 'none' ? undefined : 'none';
  return share === undefined && source.ending === 'stop' && ending === 'none' ? 'stop' : undefined;
}
