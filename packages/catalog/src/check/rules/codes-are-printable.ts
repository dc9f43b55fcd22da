import type { Rule } from '../rule.js';
import { unprintableIn } from '../unprintable.js';

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
      const path = ['errors', name, 'code'];
      const found = unprintableIn(code);
      if (found === undefined && code !== code.trim()) {
        const end = code === code.trimStart() ? 'ends' : 'begins';
        yield { file, path, message: `The code of ${name} ${end} with a space.`, help: 'Delete the space.' };
      }
      if (found === undefined) continue;
      yield {
        file,
        path,
        message: `The code of ${name} has the character ${found}, which nobody can read or type.`,
        help: 'Delete the character, or write another one in its place.',
      };
    }
  },
};
