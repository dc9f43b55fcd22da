import { declaredParametersOf } from '../../draft/parameters-of.js';
import { suggester } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'currencies-are-parameters',
  severity: 'error',
  description:
    'The "currency" of a parameter is the name of another parameter of the error: a string that a response always has. ' +
    'Otherwise a message shows an amount of nothing.',
  example: {
    wrong: {
      'catalog.json': {
        errors: { LIMIT_REACHED: { data: { limit: { type: 'number', currency: 'EUR' }, currency: 'string' } } },
      },
    },
    right: {
      'catalog.json': {
        errors: { LIMIT_REACHED: { data: { limit: { type: 'number', currency: 'currency' }, currency: 'string' } } },
      },
    },
  },
  *check({ file, entries }) {
    const suggest = suggester();
    for (const entry of entries.values()) {
      const parameters = new Map(declaredParametersOf(entry).map((parameter) => [parameter.name, parameter]));
      for (const { name, schema } of parameters.values()) {
        if (typeof schema.currency !== 'string') continue;
        const meant = parameters.get(schema.currency);
        const place = {
          file,
          path: ['errors', entry.name, 'data', name, 'currency'],
          value: schema.currency,
        };
        if (meant === undefined) {
          const near = suggest(schema.currency, new Set(parameters.keys()));
          yield {
            ...place,
            message: `The currency of "${name}" is "${schema.currency}", which is not a parameter of ${entry.name}.`,
            help:
              near === undefined || near === name
                ? `Declare a parameter for it, or show one currency with {${name}, number, ::currency/EUR}.`
                : `Did you mean ${near}?`,
          };
        } else if (meant.schema.type !== 'string' || (!meant.required && meant.schema.default === undefined)) {
          yield {
            ...place,
            message: `The currency of "${name}" is "${schema.currency}", which is not a string that is always there.`,
            help: `Declare "${schema.currency}" as a required string such as EUR, or give it a default.`,
          };
        }
      }
    }
  },
};
