import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/responses-may-have-a-body.js';
import { draftOf, violationsOf } from '../draft-of.js';

const found = (httpStatus: number | string | undefined) =>
  violationsOf(
    rule,
    draftOf({ envelope: { code: 'code', ...(httpStatus === undefined ? {} : { httpStatus }) }, errors: {} }),
  );

test.each([undefined, 'entry', 200, 201, 203, 206, 303, 305, 400, 503])('accepts %s', (status) => {
  expect(found(status)).toEqual([]);
});

test.each([100, 199, 204, 205, 304])('refuses %i', (status) => {
  expect(found(status)).toEqual([
    [
      'catalog.json envelope/httpStatus',
      `A response with the HTTP status ${status} has no body, so it carries no error.`,
      'Use another one, such as 200.',
    ],
  ]);
});

test('a catalogue without an envelope breaks nothing', () => {
  expect(violationsOf(rule, draftOf({ errors: {} }))).toEqual([]);
});
