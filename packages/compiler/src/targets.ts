import { type ImportExtension, importExtensions, withImportExtension } from './kit/import-extension.js';
import { pseudoLocales } from './pseudo/pseudo-tags.js';
import type { Emitter, Target, TargetOption } from './target.js';

export type { Target, TargetOption } from './target.js';

// Each emitter is loaded when it runs, so that a list of the targets loads none.

const AUDIENCE: TargetOption = {
  value: 'audience',
  description: 'whose texts are in comments and schemas: public, or internal for code that no browser gets',
  default: 'public',
  values: ['public', 'internal'],
};

const IMPORT_EXTENSION: TargetOption = {
  value: 'ending',
  description:
    'how imports between generated files end: ts for Node’s own TypeScript, none for bundlers that know no js',
  default: 'js',
  values: importExtensions,
};

/** Returns an emitter whose files import each other with this ending. */
function ending(extension: string, emit: Emitter): Emitter {
  return async (contract) => withImportExtension(await emit(contract), extension as ImportExtension);
}

/** Returns an emitter that gets a contract without internal texts, unless they were asked for. */
function forAudience(audience: string, emit: Emitter): Emitter {
  return async (contract) => {
    if (audience === 'internal') return await emit(contract);
    const { publicContract } = await import('./audience/public-contract.js');
    return await emit(publicContract(contract));
  };
}

const types: Target<'audience' | 'importExtension'> = {
  name: 'types',
  description: 'TypeScript types of every error response, and the catalogue as a typed constant',
  writes: ['catalog.ts', 'contract.ts', 'error-response.ts', 'index.ts'],
  options: { audience: AUDIENCE, importExtension: IMPORT_EXTENSION },
  emitter: ({ audience = AUDIENCE.default, importExtension = IMPORT_EXTENSION.default } = {}) =>
    ending(
      importExtension,
      forAudience(audience, async (contract) => (await import('./types/emit-types.js')).emitTypes(contract)),
    ),
};

const validators: Target<'types' | 'audience' | 'importExtension'> = {
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
    audience: AUDIENCE,
    importExtension: IMPORT_EXTENSION,
  },
  emitter: ({
    types = validators.options.types.default,
    audience = AUDIENCE.default,
    importExtension = IMPORT_EXTENSION.default,
  } = {}) =>
    ending(
      importExtension,
      forAudience(audience, async (contract) =>
        (await import('./validators/emit-validators.js')).emitValidators({ typesModule: types })(contract),
      ),
    ),
};

const i18n: Target<'pseudo' | 'importExtension'> = {
  name: 'i18n',
  description: 'The messages in every language: tables, one export per message, and a formatter',
  writes: [
    'by-code.ts',
    'index.ts',
    'internal/*/index.ts',
    'internal/*/messages.ts',
    'lazy/*.ts',
    'locales/*/index.ts',
    'locales/*/messages.ts',
    'table.ts',
  ],
  options: {
    pseudo: {
      value: 'locales',
      description: 'pseudo-locales to add for tests, with commas between them',
      default: '',
      values: pseudoLocales,
      several: true,
    },
    importExtension: IMPORT_EXTENSION,
  },
  emitter: ({ pseudo = i18n.options.pseudo.default, importExtension = IMPORT_EXTENSION.default } = {}) =>
    ending(importExtension, async (contract) => {
      const { emitI18n } = await import('./i18n/emit-i18n.js');
      if (pseudo === '') return await emitI18n(contract);
      const { withPseudoLocales } = await import('./pseudo/pseudo-locale.js');
      const asked = pseudo.split(',');
      const tags = pseudoLocales.filter((tag) => asked.includes(tag));
      return await emitI18n(withPseudoLocales(contract, tags));
    }),
};

const examples: Target<'audience'> = {
  name: 'examples',
  description: 'Right and wrong responses of every error as JSON, for tests in any language',
  writes: ['foreign.json', 'invalid.json', 'newer.json', 'valid.json'],
  options: { audience: AUDIENCE },
  emitter: ({ audience = AUDIENCE.default } = {}) =>
    forAudience(audience, async (contract) => (await import('./examples/emit-examples.js')).emitExamples(contract)),
};

/** Everything that can be generated, in the order in which the targets build on each other. */
export const targets: readonly Target<string>[] = [types, validators, i18n, examples];
