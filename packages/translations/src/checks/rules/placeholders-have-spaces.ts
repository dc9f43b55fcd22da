import { exampleOf } from '../example-of.js';
import { HOLE } from '../text/text.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'placeholders-have-spaces',
  severity: 'warning',
  description:
    'In languages that put spaces between words, one stands between a placeholder and a word beside it. ' +
    'Endings of one or two letters may follow at once, as in `{count}th`.',
  example: exampleOf({
    source: 'The file {file} is too large.',
    data: { file: { type: 'string' } },
    wrong: 'Die Datei{file} ist zu groß.',
    right: 'Die Datei {file} ist zu groß.',
  }),
  applies: ({ target, language }) => SPACED_SCRIPTS.has(language.script) && target.visible.includes(HOLE),
  *check({ source, target }) {
    const found = MISSING.exec(target.visible);
    if (found === null || (source.visible.includes(found[0]) && source.words.length > 0)) return;
    // A case of a selector may be the ending of a word.
    if (target.raw.includes(', select')) return;
    const piece = target.raw.slice(found.index, found.index + 40).trimEnd();
    yield {
      offset: found.index,
      value: piece,
      message: 'No space stands between a placeholder and a word.',
      help: 'Write a space there.',
    };
  },
};

const SPACED_SCRIPTS: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek']);
const MISSING = /[\p{L}\p{M}]{2}\ufffc|\ufffc[\p{L}\p{M}]{3}/u;
