import type { MutableCatalog } from '../support/example-catalog.js';
import type { BadInput } from './bad-input-case.js';

/** Gives the example string codes. */
function asTexts(catalog: MutableCatalog): MutableCatalog {
  delete catalog.ranges;
  catalog.errors.USER_NOT_FOUND.code = 'user.not_found';
  catalog.errors.NAME_TOO_LONG.code = 'name.too_long';
  return catalog;
}

/** The case of a wrong code in a catalogue with string codes. */
function text(code: unknown, rule: string, says: string, at: string = JSON.stringify(code)): BadInput {
  return {
    spoil: (catalog) => {
      asTexts(catalog).errors.NAME_TOO_LONG.code = code;
    },
    rule,
    says,
    at,
  };
}

/** The case of a wrong code in a catalogue with integer codes, as it is written. */
function number(written: string, rule: string, says: string | RegExp): BadInput {
  return {
    spoil: (catalog) => JSON.stringify(catalog, null, 2).replace('"code": 2024', `"code": ${written}`),
    rule,
    says,
    at: `"code": ${written}`,
  };
}

const SHAPE = 'files-match-their-schema';

/** Codes that a catalogue cannot have. */
export const badCodes: Readonly<Record<string, BadInput>> = {
  'an integer among string codes': {
    spoil: (catalog) => {
      asTexts(catalog).errors.PAGE_MISSING = { ...catalog.errors.USER_NOT_FOUND, code: 2030, message: 'No page.' };
    },
    rule: 'codes-are-of-one-kind',
    says: 'Write it as text: "2030".',
    at: '2030',
  },
  'a string code among integers': {
    spoil: (catalog) => {
      catalog.errors.PAGE_MISSING = { ...catalog.errors.USER_NOT_FOUND, code: '2030', message: 'No page.' };
    },
    rule: 'codes-are-of-one-kind',
    says: 'Write the number without quotes: 2030.',
    at: '"2030"',
  },
  'an integer catalogue with one code missing': {
    spoil: (catalog) => {
      const { code: _code, ...rest } = catalog.errors.USER_NOT_FOUND;
      catalog.errors.PAGE_MISSING = { ...rest, message: 'No page.' };
    },
    rule: 'codes-are-present',
    says: 'Give it a code that no other error has.',
    at: 'PAGE_MISSING',
  },
  'an empty code': text('', SHAPE, 'is empty'),
  'a code of 201 characters': text('a'.repeat(201), SHAPE, '200'),
  'a code with a control character': text('name\u0000', 'codes-are-printable', 'U+0000'),
  'a code with a line feed': text('name\nlong', 'codes-are-printable', 'U+000A'),
  'a code with a character without width': text('name\u200blong', 'codes-are-printable', 'U+200B'),
  'a code that turns a line around': text('name\u202elong', 'codes-are-printable', 'U+202E'),
  'a code with half a pair of surrogates': text('name\ud800', 'codes-are-printable', 'U+D800'),
  'a code with a space at its end': text('name ', 'codes-are-printable', 'ends with a space. Delete the space.'),
  'a code with a space at its start': text(' name', 'codes-are-printable', 'begins with a space.'),
  'a code __proto__': text('__proto__', 'property-names-are-safe', 'JavaScript keeps for itself'),
  'a code constructor': text('constructor', 'property-names-are-safe', 'JavaScript keeps for itself'),
  'a code toString': text('toString', 'property-names-are-safe', 'JavaScript keeps for itself'),
  'a code that another error has': text('user.not_found', 'codes-are-unique', 'belongs to USER_NOT_FOUND'),
  'a code that is equal after normalisation': {
    spoil: (catalog) => {
      asTexts(catalog).errors.USER_NOT_FOUND.code = 'us\u00e9r';
      catalog.errors.NAME_TOO_LONG.code = 'use\u0301r';
    },
    rule: 'codes-are-unique',
    says: 'belongs to USER_NOT_FOUND',
    at: 'use\u0301r',
  },
  'a code that is the name of another error': text(
    'USER_NOT_FOUND',
    'codes-are-no-names',
    'the name of USER_NOT_FOUND',
  ),
  'a code that is a former name of another error': {
    spoil: (catalog) => {
      asTexts(catalog).errors.USER_NOT_FOUND.aliases = ['ACCOUNT_MISSING'];
      catalog.errors.NAME_TOO_LONG.code = 'ACCOUNT_MISSING';
    },
    rule: 'codes-are-no-names',
    says: 'a former name of USER_NOT_FOUND',
    at: '"code": "ACCOUNT_MISSING"',
  },
  'a code that is neither': text(true, SHAPE, 'code'),
  'an integer beyond 2^53': number('9007199254740992', SHAPE, '9007199254740991'),
  'a digit more than an integer keeps': number('9007199254740993', SHAPE, '9007199254740991'),
  'an integer below -2^53': number('-9007199254740992', SHAPE, '-9007199254740991'),
  'a number that is beyond all others': number('1e400', SHAPE, /./),
  'a fraction': number('2024.5', SHAPE, 'integer'),
  'an integer with a leading zero': number('02024', 'files-are-json', /./),
  'an integer in hexadecimal digits': number('0x7e8', 'files-are-json', /./),
  'a range of numbers for string codes': {
    spoil: (catalog) => {
      asTexts(catalog).ranges = [{ from: 1, to: 2, name: 'numbers' }];
    },
    rule: 'ranges-fit-the-codes',
    says: 'Give it a "prefix"',
    at: '{',
  },
  'a prefix for integer codes': {
    spoil: (catalog) => {
      catalog.ranges.push({ prefix: 'user.', name: 'users' });
    },
    rule: 'ranges-fit-the-codes',
    says: 'Give it "from" and "to".',
    at: '{',
  },
  'a code outside of every prefix': {
    spoil: (catalog) => {
      asTexts(catalog).ranges = [{ prefix: 'user.', name: 'users' }];
    },
    rule: 'codes-lie-in-one-range',
    says: 'Begin it with "user." (users)',
    at: 'name.too_long',
  },
  'a reserved string code': {
    spoil: (catalog) => {
      const reserved = [{ code: 'name.too_long', reason: 'Never sent.' }];
      asTexts(catalog).ranges = [
        { prefix: 'user.', name: 'users' },
        { prefix: 'name.', name: 'names', reserved },
      ];
    },
    rule: 'codes-lie-in-one-range',
    says: 'reserved: Never sent.',
    at: '"code": "name.too_long"',
  },
  'a code that means success': {
    spoil: (catalog) => {
      catalog.envelope.success = [0, 2024];
    },
    rule: 'success-codes-are-free',
    says: 'NAME_TOO_LONG',
  },
};
