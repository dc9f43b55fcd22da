import { wordsOfCode } from '../../names/words-of-code.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'names-are-meaningful',
  severity: 'warning',
  description:
    'A name says what went wrong instead of repeating the code. ' +
    'An import that finds only codes makes such names; give better ones before the first release, because a name is ' +
    'permanent.',
  example: {
    wrong: { 'catalog.json': { errors: { ERROR_1001: { code: 1001 } } } },
    right: { 'catalog.json': { errors: { USER_NOT_FOUND: { code: 1001 } } } },
  },
  *check({ file, entries }) {
    for (const { name, value } of entries.values()) {
      const words = value.code === undefined ? '' : wordsOfCode(value.code);
      // Words such as those of order.not_found say what went wrong.
      if (!/\d/.test(words) || !PREFIXES.some((prefix) => name === prefix + words)) continue;
      yield {
        file,
        path: ['errors', name],
        at: 'key',
        message: `The name ${name} only repeats the code.`,
        value: name,
        help: 'Say what went wrong, such as USER_NOT_FOUND, before the first release: a name is permanent.',
      };
    }
  },
};

const PREFIXES = ['E', 'EC', 'ERR', 'ERROR', 'CODE', 'ERROR_CODE'].flatMap((word) => [word, `${word}_`]);
