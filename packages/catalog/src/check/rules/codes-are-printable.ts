import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'codes-are-printable',
  severity: 'error',
  description:
    'A string code has no control characters, no invisible characters, no spaces at its ends, and no half of a ' +
    'surrogate pair. People read codes in logs and type them into a search.',
  example: {
    wrong: { 'catalog.json': { errors: { ORDER_EMPTY: { code: 'order.\u0000empty' } } } },
    right: { 'catalog.json': { errors: { ORDER_EMPTY: { code: 'order.empty' } } } },
  },
  *check({ file, entries }) {
    for (const { name, value } of entries.values()) {
      const { code } = value;
      if (typeof code !== 'string') continue;
      const offset = code.search(UNPRINTABLE);
      if (offset === -1) continue;
      const path = ['errors', name, 'code'];
      if (code[offset] === ' ') {
        const end = offset === 0 ? 'begins' : 'ends';
        yield { file, path, message: `The code of ${name} ${end} with a space.`, help: 'Delete the space.' };
        continue;
      }
      const unit = code.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
      yield {
        file,
        path,
        message: `The code of ${name} has the character U+${unit}, which nobody can read or type.`,
        help: 'Delete the character, or write another one in its place.',
      };
    }
  },
};

/** Controls, format and private characters, half surrogates, unassigned ones, line ends, and spaces at an end. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]|^\s|\s$/u;
