import { ZERO_WIDTH } from '@error-contracts/runtime/text';
import { exampleOf } from '../example-of.js';
import { codePointName } from '../text/code-point-name.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'invisible-characters-are-not-added',
  severity: 'error',
  description:
    'A translation has no character without width that the source does not have: no zero-width space, no byte order mark. ' +
    'Joiners are allowed in the scripts and emoji that need them, and so is the zero-width space in scripts without spaces.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestel\u200blung ist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  looksAtCharacters: true,
  applies: ({ target }) => INVISIBLE.test(target.raw),
  *check({ source, target, language }) {
    for (const { 0: found, index } of target.raw.matchAll(ALL_INVISIBLE)) {
      if (isNeeded(target.raw, index, found, language.script) || source.raw.includes(found)) continue;
      yield {
        offset: index,
        value: found,
        message: `The text has the invisible character ${codePointName(found)}, which its source does not have.`,
        help: found === '\u00ad' ? 'Remove the soft hyphen.' : 'Remove it.',
        ...(found === '\u00ad' ? { severity: 'warning' as const } : {}),
      };
    }
  },
};

/** The soft hyphen, joiners, fillers and selectors of some scripts, and the byte order mark. */
const INVISIBLE = new RegExp(`[${ZERO_WIDTH}\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u3164\\uffa0]`);
const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'g');
const JOINING: ReadonlySet<string> = new Set(
  'Arab Syrc Mong Nkoo Adlm Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'.split(' '),
);
const BREAKING: ReadonlySet<string> = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']);

function isNeeded(raw: string, at: number, found: string, script: string): boolean {
  if (found === '\u200b') return BREAKING.has(script);
  if (found === '\u200c') return JOINING.has(script);
  if (found !== '\u200d') return false;
  return JOINING.has(script) || /\p{Emoji}[\ufe0f\p{Emoji_Modifier}]?$/u.test(raw.slice(Math.max(0, at - 5), at));
}
