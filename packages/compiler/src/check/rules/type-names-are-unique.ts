import { exportedTypes } from '../../emit/exported-types.js';
import { typeName } from '../../type-name.js';
import type { Rule } from '../rule.js';

/** Law 1: two names must not become one TypeScript identifier, nor one that the generated module exports itself. */
export const rule: Rule = {
  name: 'type-names-are-unique',
  severity: 'error',
  *check({ file, names }) {
    const owners = new Map<string, string>();
    for (const name of names) {
      const type = typeName(name);
      const owner = owners.get(type) ?? (exportedTypes.has(type) ? 'the generated module itself' : undefined);
      if (owner === undefined) {
        owners.set(type, name);
        continue;
      }
      yield {
        file,
        path: ['errors', name],
        at: 'key',
        message: `${name} becomes the type ${type}, which is taken by ${owner}.`,
        value: name,
        mend: 'Give it a name that differs in more than underscores.',
      };
    }
  },
};
