import type { RuleText } from '../rule-text.js';

/** A rule that a file must keep to become part of a draft. */
export type DraftRule = 'files-match-their-schema';

/** The rules of the shape of files. */
export const draftRules: Readonly<Record<DraftRule, RuleText>> = {
  'files-match-their-schema': {
    severity: 'error',
    description:
      'The catalogue, every locale, every glossary, what is known about translations, the accept list and the config match ' +
      'their JSON Schema. ' +
      'So a misspelt property is found instead of being ignored.',
    example: {
      wrong: { 'catalog.json': { errors: { ORDER_LOCKED: { retri: 'later' } } } },
      right: { 'catalog.json': { errors: { ORDER_LOCKED: { retry: 'later' } } } },
    },
  },
};
