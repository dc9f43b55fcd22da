import { type CheckDocument, checkDocuments, type RuleText } from '@error-contracts/catalog';

/** A rule that a file of translations must keep to be written or taken. */
export type ExchangeRule =
  | 'exchange-files-are-well-formed'
  | 'exchange-files-are-supported'
  | 'exchange-files-fit-the-language'
  | 'exchange-names-are-unique'
  | 'exchange-names-are-known'
  | 'exchange-states-are-known'
  | 'exchange-sources-are-current'
  | 'exchange-work-is-kept'
  | 'exchange-formats-hold-the-text';

/** The rules of files of translations. */
const exchangeRules: Readonly<Record<ExchangeRule, RuleText>> = {
  'exchange-files-are-well-formed': {
    severity: 'error',
    description:
      'A file of translations is what its format demands. ' +
      'Nothing is taken of a file that was cut off: nobody can tell what its last text was.',
    example: {
      wrong: { 'de.csv': 'name,target (de)\nUSER_NOT_FOUND,"Wir finden\n' },
      right: { 'de.csv': 'name,target (de)\nUSER_NOT_FOUND,"Wir finden diesen Benutzer nicht."\n' },
    },
  },
  'exchange-files-are-supported': {
    severity: 'error',
    description:
      'A file of translations has only what translations need: no document type, no macros, no formulas, no merged cells, ' +
      'no markup in a text, no plural forms of a format of its own.',
    example: {
      wrong: { 'de.csv': 'name,target (de)\nUSER_NOT_FOUND,=A1\n' },
      right: { 'de.csv': 'name,target (de)\nUSER_NOT_FOUND,Wir finden diesen Benutzer nicht.\n' },
    },
  },
  'exchange-files-fit-the-language': {
    severity: 'error',
    description: 'The languages that a file of translations names are the source language and the one to import.',
    example: {
      wrong: { 'de.csv': 'name,target (fr)\nUSER_NOT_FOUND,Utilisateur introuvable.\n' },
      right: { 'de.csv': 'name,target (de)\nUSER_NOT_FOUND,Wir finden diesen Benutzer nicht.\n' },
    },
  },
  'exchange-names-are-unique': {
    severity: 'error',
    description: 'A file of translations has a name for each text, and each name once. None of two texts is taken.',
    example: {
      wrong: { 'de.csv': 'name,target (de)\nUSER_LOCKED,Gesperrt.\nUSER_LOCKED,Geschlossen.\n' },
      right: { 'de.csv': 'name,target (de)\nUSER_LOCKED,Gesperrt.\n' },
    },
  },
  'exchange-names-are-known': {
    severity: 'error',
    description: 'Every name in a file of translations is that of an error, or a former one. Others are not taken.',
    example: {
      wrong: { 'de.csv': 'name,target (de)\nUSER_NOT_FUND,Wir finden diesen Benutzer nicht.\n' },
      right: { 'de.csv': 'name,target (de)\nUSER_NOT_FOUND,Wir finden diesen Benutzer nicht.\n' },
    },
  },
  'exchange-states-are-known': {
    severity: 'warning',
    description: 'A state in a table is missing, draft, stale, translated, reviewed or final.',
    example: {
      wrong: { 'de.csv': 'name,target (de),state\nUSER_LOCKED,Gesperrt.,done\n' },
      right: { 'de.csv': 'name,target (de),state\nUSER_LOCKED,Gesperrt.,translated\n' },
    },
  },
  'exchange-sources-are-current': {
    severity: 'warning',
    description:
      'A translation is taken only if its source is still the same. ' +
      'The source of the others was edited after the file was written: export them again. ' +
      'A file that does not name its sources, such as JSON, is believed, and a text that was stale is reported.',
    example: {
      wrong: { 'de.csv': 'name,source (en),target (de)\nUSER_LOCKED,Locked.,Gesperrt.\n' },
      right: {
        'de.csv': 'name,source (en),target (de)\nUSER_LOCKED,This user is locked.,Dieser Benutzer ist gesperrt.\n',
      },
    },
  },
  'exchange-work-is-kept': {
    severity: 'warning',
    description:
      'Work that is there is not replaced by less: a text by nothing, a reviewed text by one that is older or less sure, ' +
      'and a text that was changed meanwhile by another. The import takes such a text if you name it.',
    example: {
      wrong: { 'de.csv': 'name,target (de),state\nUSER_LOCKED,,missing\n' },
      right: { 'de.csv': 'name,target (de),state\nUSER_LOCKED,Dieser Benutzer ist gesperrt.,translated\n' },
    },
  },
  'exchange-formats-hold-the-text': {
    severity: 'error',
    description:
      'A format can hold every character of the texts that it should carry. ' +
      'XML has no control characters, and a cell of Excel ends after 32,767 characters.',
    example: {
      wrong: { 'locales/de.json': { USER_LOCKED: 'Gesperrt\u0000.' } },
      right: { 'locales/de.json': { USER_LOCKED: 'Gesperrt.' } },
    },
  },
};

/** Returns every rule of files of translations as data. */
export function exchangeRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments(exchangeRules);
}
