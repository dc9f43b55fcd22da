import { nearest } from '../../nearest.js';
import type { Rule } from '../rule.js';

/** A deprecated error's replacement exists, is not deprecated itself, and leads nowhere in a circle. */
export const rule: Rule = {
  name: 'replacements-exist',
  severity: 'error',
  *check({ file, entries, names }) {
    for (const { name, value } of entries.values()) {
      const { deprecated } = value;
      if (deprecated === undefined) continue;
      const { replacedBy } = deprecated;
      if (replacedBy === undefined) {
        yield {
          file,
          path: ['errors', name, 'deprecated'],
          severity: 'warning',
          message: `${name} is deprecated, but nothing says what to send instead.`,
          mend: 'Add "replacedBy" with the name of another error.',
        };
        continue;
      }
      const path = ['errors', name, 'deprecated', 'replacedBy'];
      if (replacedBy === name) {
        yield { file, path, message: `${name} is to be replaced by itself.`, mend: 'Name another error.' };
      } else if (!names.has(replacedBy)) {
        const message = `${name} is to be replaced by ${replacedBy}, which is not in the catalogue.`;
        yield { file, path, message, mend: suggestion(replacedBy, names) };
      } else if (entries.get(replacedBy)?.value.deprecated !== undefined) {
        const message = `${name} is to be replaced by ${replacedBy}, which is deprecated itself.`;
        yield { file, path, message, mend: 'Name an error that servers may still send.' };
      }
    }
  },
};

function suggestion(name: string, names: ReadonlySet<string>): string {
  const near = nearest(name, names);
  return near === undefined ? 'Name an error of the catalogue.' : `Did you mean ${near}?`;
}
