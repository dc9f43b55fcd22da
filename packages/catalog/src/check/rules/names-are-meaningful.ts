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
      if (/^(?:E|EC|ERR|ERROR|CODE|ERROR_CODE)_?(\d+)$/.exec(name)?.[1] !== String(value.code)) continue;
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
