import { digest } from '@error-contracts/catalog/provenance';
import { translationFile } from '@error-contracts/translations';
import { expect, test } from 'vitest';
import { draftOf } from '../draft-of.js';

const draft = draftOf({
  errors: {
    NAME_LONG: {
      message: 'Use at most {max} letters for {field} of the order.',
      comment: 'Below a form.',
      maxLength: 40,
      causes: ['The name is long.'],
      data: {
        max: { type: 'integer', default: 20, description: 'The most.' },
        field: { type: 'string', examples: ['title'], description: 'The field.' },
        kind: { type: 'string', enum: ['new', 'old'], description: 'The kind.' },
        open: { type: 'boolean', description: 'Whether it is open.' },
        count: { type: 'integer', minimum: 7, description: 'How many.' },
        other: { type: 'string', description: 'Anything.' },
      },
    },
    ORDER_EMPTY: {},
    ORDER_FULL: { message: 'The order is full.' },
  },
  locales: { de: { NAME_LONG: 'Höchstens {max}.', ORDER_FULL: 'Voll.' } },
  glossaries: { de: { order: ['Bestellung', 'Auftrag'], user: ['Benutzer'] } },
  provenance: {
    de: {
      NAME_LONG: {
        source: 'Short names only.',
        target: digest('Höchstens {max}.'),
        state: 'final',
        notes: ['Ask Li.'],
      },
      ORDER_FULL: { source: 'The order is full.', target: digest('Voll.'), state: 'reviewed' },
      format: 1,
    },
  },
});

test('a unit has the text, its state and all that a translator needs', () => {
  const { units, ...file } = translationFile(draft, 'de');
  expect(file).toEqual({ sourceLocale: 'en', locale: 'de', catalog: 'shop' });
  expect(units.map(({ name, state }) => [name, state])).toEqual([
    ['NAME_LONG', 'stale'],
    ['ORDER_EMPTY', 'missing'],
    ['ORDER_FULL', 'reviewed'],
  ]);
  expect(units[0]).toEqual({
    name: 'NAME_LONG',
    source: 'Use at most {max} letters for {field} of the order.',
    target: 'Höchstens {max}.',
    state: 'stale',
    previousSource: 'Short names only.',
    notes: ['Ask Li.'],
    context: {
      code: 1000,
      status: 400,
      domain: 'order',
      comment: 'Below a form.',
      maxLength: 40,
      causes: ['The name is long.'],
      terms: [{ term: 'order', translations: ['Bestellung', 'Auftrag'] }],
      parameters: [
        { name: 'max', type: 'integer', description: 'The most.', example: '20' },
        { name: 'field', type: 'string', description: 'The field.', example: 'title' },
        { name: 'kind', type: 'string', description: 'The kind.', example: 'new' },
        { name: 'open', type: 'boolean', description: 'Whether it is open.', example: 'true' },
        { name: 'count', type: 'integer', description: 'How many.', example: '7' },
        { name: 'other', type: 'string', description: 'Anything.', example: undefined },
      ],
    },
  });
});

test('a language without a file has every text, missing', () => {
  const { units } = translationFile(draft, 'ja');
  expect(units.map(({ state, target }) => [state, target])).toEqual([1, 2, 3].map(() => ['missing', undefined]));
});
