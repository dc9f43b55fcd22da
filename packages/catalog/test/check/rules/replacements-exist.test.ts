import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/replacements-exist.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

const end = (replacedBy?: string) => ({
  since: '2',
  reason: 'Old.',
  ...(replacedBy === undefined ? {} : { replacedBy }),
});

test.each([
  ['a live error', { A: { deprecated: end('B') }, B: {} }],
  ['a live error, also of a tombstone', { A: { retired: end('B') }, B: {} }],
  ['nothing, if the error is retired', { A: { retired: end() } }],
  ['nothing, if the error is deprecated and retired', { A: { deprecated: end(), retired: end() } }],
])('accepts %s as a replacement', (_, errors) => {
  expect(violationsOf(rule, draftOfErrors(errors))).toEqual([]);
});

test('warns of a deprecated error without a replacement', () => {
  const [violation] = [...rule.check(draftOfErrors({ A: { deprecated: end() } }))];
  expect(violation).toMatchObject({
    severity: 'warning',
    path: ['errors', 'A', 'deprecated'],
    message: 'A is deprecated, but nothing says what to send instead.',
    help: 'Add "replacedBy" with the name of another error.',
  });
});

describe.each(['deprecated', 'retired'] as const)('the replacement of a %s error', (life) => {
  const place = `catalog.json errors/USER_LOCKED/${life}/replacedBy`;

  test.each([
    ['USER_LOCKED', 'itself.', 'Name another error.'],
    ['USER_BLOKED', 'USER_BLOKED, which is not in the catalogue.', 'Did you mean USER_BLOCKED?'],
    ['QXZ', 'QXZ, which is not in the catalogue.', 'Name an error of the catalogue.'],
    ['OLD', 'OLD, which is deprecated itself.', 'Name an error that servers may still send.'],
    ['GONE', 'GONE, which is retired itself.', 'Name an error that servers may still send.'],
  ])('is not %s', (replacedBy, says, help) => {
    const errors = {
      USER_LOCKED: { [life]: end(replacedBy) },
      USER_BLOCKED: {},
      OLD: { deprecated: end('USER_BLOCKED') },
      GONE: { deprecated: end(), retired: end() },
    };
    expect(violationsOf(rule, draftOfErrors(errors))).toEqual([
      [place, `USER_LOCKED is to be replaced by ${says}`, help],
    ]);
  });
});

test('reports each error of a circle', () => {
  const errors = { A: { deprecated: end('B') }, B: { deprecated: end('C') }, C: { deprecated: end('A') } };
  expect(violationsOf(rule, draftOfErrors(errors))).toHaveLength(3);
});

test('does not look at an entry with the wrong shape, which is in the catalogue all the same', () => {
  const old = { code: 1000, message: 'Old.', status: 404, domain: 'test', deprecated: end('BROKEN') };
  expect(violationsOf(rule, draftOf({ errors: { OLD: old, BROKEN: { code: 'none' } } }))).toEqual([]);
});
