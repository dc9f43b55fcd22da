import { type CheckDocument, checkDocuments, type RuleText } from '@error-contracts/catalog';

/** A rule that a document must keep to be imported. */
export type ImportRule =
  | 'documents-are-well-formed'
  | 'tables-have-codes-and-texts'
  | 'rows-fit-their-header'
  | 'codes-fit-the-catalogue'
  | 'errors-have-a-text'
  | 'codes-have-one-text'
  | 'texts-show-every-character'
  | 'texts-are-in-the-wanted-language';

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
    severity: 'warning',
    description:
      'A row has no more cells than its header. ' +
      'A separator inside of a text makes two cells of it, so such a row of a CSV file is left out. ' +
      'With --strict, nothing is imported.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such user, sorry.\n2005,Locked.\n' },
      right: { 'codes.csv': 'code,message\n2004,"No such user, sorry."\n2005,Locked.\n' },
    },
  },
  'codes-fit-the-catalogue': {
    severity: 'warning',
    description:
      'A code is one that the catalogue can have: an integer, or a text if its codes are texts. ' +
      'A range, a class such as 4xx, a row for success or a heading is left out. ' +
      'With --strict, a row that is no code stops the import.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such user.\n2017-2019,Your account is locked.\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n2017,Your account is locked.\n' },
    },
  },
  'errors-have-a-text': {
    severity: 'warning',
    description:
      'Every code has a text. An error without a text says nothing to people, so its row is left out. ' +
      'With --strict, nothing is imported.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such user.\n2005,\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n2005,Your account is locked.\n' },
    },
  },
  'codes-have-one-text': {
    severity: 'warning',
    description:
      'A code that is listed twice has the same text both times. ' +
      'Nobody can tell which of two texts is right, so the code is left out. ' +
      'With --strict, nothing is imported.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,No such user.\n2004,Your account is locked.\n2005,Busy.\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n2006,Your account is locked.\n2005,Busy.\n' },
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
  'texts-are-in-the-wanted-language': {
    severity: 'warning',
    description:
      'The texts are in the language that they are imported for. ' +
      'The texts of a table in another language are told by their script and by their frequent words.',
    example: {
      wrong: { 'codes.csv': 'code,message\n2004,用户不存在\n2005,账号已锁定\n' },
      right: { 'codes.csv': 'code,message\n2004,No such user.\n2005,Your account is locked.\n' },
    },
  },
};

/** Returns every rule of imported documents as data. */
export function importRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments(importRules);
}
