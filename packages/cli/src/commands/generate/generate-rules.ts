import { type CheckDocument, checkDocuments, type RuleText } from '@error-contracts/catalog';

/** A rule that only `generate` looks at. */
export type GenerateRule = 'examples-can-be-made' | 'generated-files-are-current';

const generateRules: Readonly<Record<GenerateRule, RuleText>> = {
  'examples-can-be-made': {
    severity: 'error',
    description:
      'The target `examples` finds a value for every parameter. It knows most patterns; for any other one, and for ' +
      'limits that nothing satisfies, the catalogue has to say an example.',
    example: {
      wrong: {
        'catalog.json': { errors: { ORDER_ODD: { data: { id: { type: 'string', pattern: '^(?!.*a)[a]b$' } } } } },
      },
      right: { 'catalog.json': { errors: { ORDER_ODD: { data: { id: { type: 'string', pattern: '^[a]b$' } } } } } },
    },
  },
  'generated-files-are-current': {
    severity: 'error',
    description:
      'Each generated file is what the catalogue makes now, as `generate --check` compares them. ' +
      'It is for those who commit generated files: an edit of the catalogue needs them made again.',
    example: {
      wrong: {
        'catalog.json': { errors: { ORDER_LOST: { message: 'The order is gone.' } } },
        'src/errors/i18n/locales/en/messages.ts': 'export const ORDER_LOST = "The order is lost.";',
      },
      right: {
        'catalog.json': { errors: { ORDER_LOST: { message: 'The order is gone.' } } },
        'src/errors/i18n/locales/en/messages.ts': 'export const ORDER_LOST = "The order is gone.";',
      },
    },
  },
};

/** Returns every rule of `generate` as data. */
export function generateRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments(generateRules);
}
