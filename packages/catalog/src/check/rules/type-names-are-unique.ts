import { exportedTypes } from '../../names/exported-types.js';
import { typeName } from '../../names/type-name.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'type-names-are-unique',
  severity: 'error',
  description:
    'Two names must not become the same TypeScript type, and no name may become a type that the generated module ' +
    'exports itself. The generated code would not compile.',
  example: {
    wrong: { 'catalog.json': { errors: { LIMIT2_REACHED: {}, LIMIT_2_REACHED: {} } } },
    right: { 'catalog.json': { errors: { LIMIT2_REACHED: {}, SECOND_LIMIT_REACHED: {} } } },
  },
  *check({ file, names, entries }) {
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
        help: 'Give it a name that differs in more than underscores.',
      };
    }
    for (const { name, value } of entries.values()) {
      for (const [index, alias] of (value.aliases ?? []).entries()) {
        const type = typeName(alias);
        const owner = owners.get(type) ?? (exportedTypes.has(type) ? 'the generated module itself' : undefined);
        if (owner === undefined) owners.set(type, alias);
        // That it is the same name is reported by aliases-are-free.
        if (owner === undefined || owner === alias) continue;
        yield {
          file,
          path: ['errors', name, 'aliases', index],
          message: `The alias ${alias} becomes the type ${type}, which is taken by ${owner}.`,
          value: alias,
          help: 'Delete the alias: code that uses the old name must then be changed.',
        };
      }
    }
  },
};
