import { translationStates } from '@error-contracts/translations';
import { expect, test } from 'vitest';

test('a text is missing at first and final at last', () => {
  expect([translationStates[0], translationStates.at(-1)]).toEqual(['missing', 'final']);
});
