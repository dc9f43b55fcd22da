import type { Target } from './target.js';

export type { Target, TargetOption } from './target.js';

// Each emitter is loaded when it runs, so that a list of the targets loads none.

const types: Target = {
  name: 'types',
  description: 'TypeScript types of every error response, and the catalogue as a typed constant',
  writes: ['catalog.ts', 'contract.ts', 'error-response.ts', 'index.ts'],
  options: {},
  emitter: () => async (contract) => (await import('./types/emit-types.js')).emitTypes(contract),
};

const validators: Target<'types'> = {
  name: 'validators',
  description: 'Guard, parser, report and JSON Schemas of every error response',
  writes: [
    'codes.ts',
    'error-response.grouped.schema.json',
    'error-response.schema.json',
    'guard.ts',
    'index.ts',
    'names.ts',
    'response-check.ts',
    'shapes.ts',
  ],
  options: {
    types: {
      value: 'module',
      description: 'where to import the generated types from',
      default: '../types/index.js',
      moduleOf: 'types',
    },
  },
  emitter:
    ({ types = validators.options.types.default } = {}) =>
    async (contract) =>
      (await import('./validators/emit-validators.js')).emitValidators({ typesModule: types })(contract),
};

const i18n: Target = {
  name: 'i18n',
  description: 'The messages in every language: tables, one export per message, and a formatter',
  writes: ['by-code.ts', 'index.ts', 'locales/*/index.ts', 'locales/*/messages.ts', 'table.ts'],
  options: {},
  emitter: () => async (contract) => (await import('./i18n/emit-i18n.js')).emitI18n(contract),
};

/** Everything that can be generated, in the order in which the targets build on each other. */
export const targets: readonly Target<string>[] = [types, validators, i18n];
