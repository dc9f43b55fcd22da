import { errors } from '../errors.ts';

/** The most characters, as people count them, that a description may have. */
const longestDescription = 140;

/** Control characters, also those for the direction of text, but not the joiners and tags that emoji contain. */
const controls = /[[\p{Cc}\p{Cf}\p{Cs}]--[\n\u200c\u200d\u{e0020}-\u{e007f}]]/v;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Throws if a description has control characters or is too long. */
export function requireDescription(description: string): void {
  if (controls.test(description)) throw errors.APPLICATION_DESCRIPTION_INVALID();
  let count = 0;
  for (const _ of graphemes.segment(description)) {
    count += 1;
    if (count > longestDescription) throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: longestDescription });
  }
}
