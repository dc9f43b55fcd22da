import { type TranslationState, translationStates } from '@error-contracts/catalog/provenance';
import fc from 'fast-check';
import type { TranslationFile, TranslationUnit, UnitContext } from '../../src/units/translation-unit.js';

const PIECES = [
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  ']]>',
  '<b>',
  '&amp;',
  '&#13;',
  '"',
  '""',
  "'",
  "''",
  '\\',
  '\\n',
  '\\u0041',
  '\\U0041',
  '_x000D_',
  '--',
  '-->',
  '*/',
  '/*',
  '//',
  '#',
  '#~',
  '=',
  '+',
  '-',
  '@',
  '?',
  '＝',
  ',',
  ';',
  '%s',
  '{max}',
  '{n, plural, one {#} other {#}}',
  '{n, plural, offset:1 =0 {} one {{k, select, a {{m, plural, one {#} other {#}}} other {}}} other {#}}',
  '{t, date, ::yMMMd} {n, number, ::currency/EUR .0#} {n, number, percent}',
  '😀',
  '\u{1fffe}',
  '\u200f',
  '\u202e',
  'e\u0301',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\ufeff',
  'source: ',
  'state: final',
  '用户',
];

/** Texts with what formats treat specially. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

/** A context with everything that a context can have. */
export const CONTEXT: UnitContext = {
  code: 2024,
  status: 400,
  domain: 'project',
  comment: 'Shown below the field -- *no* "dialogue" */ -->',
  maxLength: 60,
  parameters: [{ name: 'max', type: 'integer', description: 'The limit.', example: '200' }],
  terms: [{ term: 'user pool', translations: ['Benutzerpool', 'Userpool'] }],
  causes: ['The text is too long.'],
};

/** Units of any texts, in any state that fits them. */
export function units(text: fc.Arbitrary<string>): fc.Arbitrary<TranslationUnit> {
  const states = fc.constantFrom<TranslationState>(...translationStates);
  return fc
    .record({
      source: text,
      target: text,
      state: states,
      previousSource: text,
      notes: fc.array(text, { maxLength: 3 }),
    })
    .map(({ source, target, state, previousSource, notes }) => ({
      name: 'NAME_TOO_LONG',
      source,
      target: state === 'missing' ? undefined : target,
      state,
      previousSource: state === 'stale' ? previousSource : undefined,
      notes,
      context: CONTEXT,
    }));
}

/** Returns a file of some units, each with a name of its own. */
export function fileOf(some: readonly TranslationUnit[], locale = 'pt-BR'): TranslationFile {
  const named = some.map((unit, index) => ({ ...unit, name: `ERROR_${index}` }));
  return { sourceLocale: 'zh-CN', locale, catalog: 'shop', units: named };
}
