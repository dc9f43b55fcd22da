import { parametersOf } from '../../draft/parameters-of.js';
import { findPlaceholder } from '../../message/find-placeholder.js';
import { placeholdersOf } from '../../message/placeholders-of.js';
import { isNullable, valueType } from '../../value-type.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'placeholders-have-values',
  severity: 'error',
  description:
    'A message shows no parameter that may be null, or absent without a default. The text would have a hole where it is shown.',
  example: {
    wrong: {
      'catalog.json': { errors: { NAME_TOO_LONG: { message: 'Use {max} letters.', data: { max: 'integer?' } } } },
    },
    right: {
      'catalog.json': { errors: { NAME_TOO_LONG: { message: 'Use {max} letters.', data: { max: 'integer' } } } },
    },
  },
  *check({ file, entries }) {
    for (const entry of entries.values()) {
      const { name, value, message } = entry;
      if (message === undefined) continue;
      const absent = parametersOf(entry).filter(
        ({ required, schema }) => isNullable(schema) || (!required && schema.default === undefined),
      );
      if (absent.length === 0) continue;
      const shown = new Set(placeholdersOf(message).map((placeholder) => placeholder.name));
      for (const parameter of absent) {
        if (!shown.has(parameter.name)) continue;
        const mayBeNull = isNullable(parameter.schema);
        yield {
          file,
          path: ['errors', name, 'message'],
          offset: findPlaceholder(value.message, parameter.name),
          message: `The message of ${name} shows {${parameter.name}}, which may be ${mayBeNull ? 'null' : 'absent'}.`,
          help: mayBeNull
            ? `Make the type of "${parameter.name}" ${valueType(parameter.schema)}, or do not show it.`
            : `Make the parameter "${parameter.name}" required, or give it a default.`,
        };
      }
    }
  },
};
