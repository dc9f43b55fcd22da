import { errors } from '../errors.ts';

/** How many characters, as people count them, a description may have. */
const longestDescription = 140;

/** Control characters, also those that turn the direction of text; not the joiners and tags that emoji are made with. */
const controls = /[[\p{Cc}\p{Cf}\p{Cs}]--[\n\u200c\u200d\u{e0020}-\u{e007f}]]/v;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Refuses control characters, and more characters than allowed. */
export function requireDescription(description: string): void {
  if (controls.test(description)) throw errors.APPLICATION_DESCRIPTION_INVALID();
  let count = 0;
  for (const _ of graphemes.segment(description)) {
    count += 1;
    if (count > longestDescription) throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: longestDescription });
  }
}
