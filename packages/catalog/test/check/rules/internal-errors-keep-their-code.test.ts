import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/internal-errors-keep-their-code.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const text = { type: 'string', description: 'A text.' };
const internal: JsonObject = {
  audience: 'internal',
  data: { disk: text, user: text, note: { ...text, default: '-' } },
};

function found(entry: JsonObject, head: JsonObject = { fallback: 'BUSY' }) {
  const whole = (code: number, more: JsonObject) => ({ code, message: 'A.', status: 500, domain: 'test', ...more });
  return violationsOf(rule, draftOf({ ...head, errors: { BUSY: whole(1, {}), DISK_FULL: whole(2, entry) } }));
}

test('names the data that an internal error requires', () => {
  expect(found(internal)).toEqual([
    [
      'catalog.json errors/DISK_FULL/data key',
      'DISK_FULL is internal and requires data, so responses have the code and the status of BUSY.',
      'Give a default to "disk", "user": then responses keep the code of DISK_FULL. Logs have the data all the same.',
    ],
  ]);
});

test.each<[what: string, entry: JsonObject, head?: JsonObject]>([
  ['a public error', { ...internal, audience: 'public' }],
  ['an internal error without required data', { ...internal, data: { note: { ...text, default: '-' } } }],
  ['an internal error without data', { audience: 'internal' }],
  ['one that is retired', { ...internal, retired: { since: '2', reason: 'Old.' } }],
  ['one that is answered as another one', { ...internal, sameAnswerAs: 'BUSY' }],
  ['a catalogue without a fallback, which another rule reports', internal, {}],
])('says nothing of %s', (_, entry, head) => expect(found(entry, head)).toEqual([]));
