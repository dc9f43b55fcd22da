import { exampleOf } from '../example-of.js';
import { codePointName } from '../text/code-point-name.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'bidi-controls-are-not-added',
  severity: 'error',
  description:
    'A translation has no bidirectional control that the source does not have: they can make a text read otherwise than it is. ' +
    'Languages written from right to left may use marks and isolates.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die \u202eBestellung\u202c ist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  looksAtCharacters: true,
  *check({ source, target, language }) {
    const pattern = language.isRightToLeft ? OVERRIDES : ALL;
    const found = pattern.exec(target.raw);
    if (found === null || source.raw.includes(found[0])) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `The text has the bidirectional control ${codePointName(found[0])}, which its source does not have.`,
      help: language.isRightToLeft ? 'Use an isolate (U+2068 and U+2069) or a mark instead.' : 'Remove it.',
    };
  },
};

const OVERRIDES = /[\u202a\u202b\u202d\u202e]/;
const ALL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
