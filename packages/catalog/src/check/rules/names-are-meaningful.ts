import type { Rule } from '../rule.js';

/** A name says what went wrong; an import that has only a code makes one of it until a person names the error. */
export const rule: Rule = {
  name: 'names-are-meaningful',
  severity: 'warning',
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
