import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/names-are-meaningful.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

test('reports a name that only repeats the code', () => {
  const draft = draftOfErrors({
    ERROR_1000: {},
    E1001: {},
    ERR_1002: {},
    USER_NOT_FOUND: {},
    ERROR_2004: {},
    HTTP_1005: {},
  });
  expect(violationsOf(rule, draft)).toEqual(
    ['ERROR_1000', 'E1001', 'ERR_1002'].map((name) => [
      `catalog.json errors/${name} key`,
      `The name ${name} only repeats the code.`,
      'Say what went wrong, such as USER_NOT_FOUND, before the first release: a name is permanent.',
    ]),
  );
});

test('reports a name that only repeats a string code, but not one with words', () => {
  const draft = draftOfErrors({
    ERROR_A0111: { code: 'A0111' },
    ERR_42P01: { code: '42P01' },
    ERROR_BUSY: { code: 'busy' },
    AADSTS50034: { code: 'AADSTS50034' },
    ERROR_7: {},
  });
  expect(violationsOf(rule, draft).map(([place]) => place)).toEqual([
    'catalog.json errors/ERROR_A0111 key',
    'catalog.json errors/ERR_42P01 key',
  ]);
});
