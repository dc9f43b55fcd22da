import { expect, test } from 'vitest';
import { explain, standardSchema } from '../../src/validation/index.js';
import { responseCheck } from './response-check.js';

const schema = standardSchema(
  (value): value is 'right' => value === 'right',
  (value) => explain(value, responseCheck),
);

test('a right value is returned', () => {
  expect(schema['~standard'].validate('right')).toEqual({ value: 'right' });
});

test('an issue has its sentence and its path', () => {
  expect(schema['~standard'].validate({ code: 5, message: '', data: { max: 'a' }, 'b/c': 1 })).toEqual({
    issues: [
      {
        message: '/data/max: expected integer, received string. Send the max as a number, not a string.',
        path: ['data', 'max'],
      },
      { message: '/b~1c: expected nothing, received number. Known here: code, message, data.', path: ['b/c'] },
    ],
  });
});

test('it names its vendor and the version of the specification', () => {
  expect(schema['~standard']).toMatchObject({ vendor: 'error-contracts', version: 1 });
});
