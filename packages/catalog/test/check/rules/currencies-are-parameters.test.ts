import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/currencies-are-parameters.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

function reported(currency: string) {
  const data = {
    price: { type: 'number', currency },
    unit: 'string',
    either: 'string?',
    usual: { type: 'string', default: 'EUR' },
    count: 'integer',
  };
  return violationsOf(rule, draftOfErrors({ A: { message: '{price, number, currency}', data } }));
}

test.each(['unit', 'usual'])('%s may say the currency', (name) => {
  expect(reported(name)).toEqual([]);
});

test.each([
  ['EUR', /which is not a parameter of A/, /::currency\/EUR/],
  ['unti', /which is not a parameter of A/, /Did you mean unit/],
  ['constructor', /which is not a parameter of A/, /./],
  ['count', /not a string that is always there/, /required string/],
  ['either', /not a string that is always there/, /required string/],
])('%s may not', (name, message, help) => {
  expect(reported(name)).toEqual([
    ['catalog.json errors/A/data/price/currency', expect.stringMatching(message), expect.stringMatching(help)],
  ]);
});
