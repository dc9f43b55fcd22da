import { type CheckDocument, checkDocuments, type RuleText } from '@error-contracts/catalog';

/** A rule that a document must keep to be imported. */
export type ImportRule =
  | 'documents-are-well-formed'
  | 'tables-have-codes-and-texts'
  | 'rows-fit-their-header'
  | 'codes-fit-the-catalogue'
  | 'errors-have-a-text'
  | 'codes-have-one-text'
  | 'texts-show-every-character';

/** The rules of imported documents. */
const importRules: Readonly<Record<ImportRule, RuleText>> = {
  'documents-are-well-formed': {
    severity: 'error',
    description: 'A CSV document follows RFC 4180. If a quote is never closed, nobody can tell where a cell ends.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,"No such user.\n' },
      right: { 'codes.csv': 'code,message\n2004,"No such user."\n' },
    },
  },
  'tables-have-codes-and-texts': {
    severity: 'error',
    description:
      'A document has a table with a column of codes and a column of texts, or JSON with both. ' +
      'If only one of several tables has neither, that is a warning.',
    example: {
      wrong: { 'codes.csv': 'day,place\nMonday,Berlin\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n' },
    },
  },
  'rows-fit-their-header': {
    severity: 'error',
    description:
      'A row has no more cells than its header. ' +
      'A separator inside of a text makes two cells of it, and the rest would be lost.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such user, sorry.\n' },
      right: { 'codes.csv': 'code,message\n2004,"No such user, sorry."\n' },
    },
  },
  'codes-fit-the-catalogue': {
    severity: 'error',
    description:
      'A code is one that the catalogue can have: an integer, or a text if its codes are texts. ' +
      'A row for success, a heading, a code in full-width digits, or both kinds in a new catalogue is a warning.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such user.\n2017-2019,Your account is locked.\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n2017,Your account is locked.\n' },
    },
  },
  'errors-have-a-text': {
    severity: 'error',
    description: 'Every code has a text. An error without a text says nothing to people.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such user.\n2005,\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n2005,Your account is locked.\n' },
    },
  },
  'codes-have-one-text': {
    severity: 'error',
    description:
      'A code that is listed twice has the same text both times. Nobody can tell which of two texts is right.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such user.\n2004,Your account is locked.\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n2005,Your account is locked.\n' },
    },
  },
  'texts-show-every-character': {
    severity: 'warning',
    description:
      'A text has no control characters and no characters without width. ' +
      'People do not see them, and a search does not match.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such\u200b user.\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n' },
    },
  },
};

/** Returns every rule of imported documents as data. */
export function importRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments(importRules);
}
