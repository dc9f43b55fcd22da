import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/ranges-fit-the-codes.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const NUMBER: JsonObject = { A: { code: 1, message: 'A.', status: 400 } };
const TEXT: JsonObject = { A: { code: 'a', message: 'A.', status: 400 } };
const LIMITS = 'Give it "from" and "to" for integer codes, or "prefix" for string codes.';

test.each<[range: JsonObject, errors: JsonObject, message: string | undefined, help?: string]>([
  [{ from: 1, to: 9 }, NUMBER, undefined],
  [{ prefix: 'a' }, TEXT, undefined],
  [{ from: 1, to: 9 }, {}, undefined],
  [{ prefix: 'a' }, {}, undefined],
  [{}, NUMBER, 'has no limits.', LIMITS],
  [{ from: 1 }, NUMBER, 'has no "to".', LIMITS],
  [{ to: 1 }, NUMBER, 'has no "from".', LIMITS],
  [{ from: 1, to: 9, prefix: 'a' }, NUMBER, 'has both numbers and a prefix.', 'Delete "prefix".'],
  [{ from: 1, prefix: 'a' }, NUMBER, 'has both numbers and a prefix.', 'Delete "prefix".'],
  [{ to: 9, prefix: 'a' }, TEXT, 'has both numbers and a prefix.', 'Delete "from" and "to".'],
  [{ prefix: 'a' }, NUMBER, 'holds no code: the codes of this catalogue are integers.', 'Give it "from" and "to".'],
  [
    { from: 1, to: 9 },
    TEXT,
    'holds no code: the codes of this catalogue are texts.',
    'Give it a "prefix", such as "order.".',
  ],
])('%j', (range, errors, message, help) => {
  expect(violationsOf(rule, draftOf({ ranges: [{ name: 'all', ...range }], errors }))).toEqual(
    message === undefined ? [] : [['catalog.json ranges/0', `The range "all" ${message}`, help]],
  );
});
