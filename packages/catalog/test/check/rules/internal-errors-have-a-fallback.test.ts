import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/internal-errors-have-a-fallback.js';
import type { Draft } from '../../../src/draft/draft.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const end = { since: '2', reason: 'Old.' };
const needed = { data: { max: { type: 'integer', description: 'The most.' } }, message: '{max}' };

function withFallback(errors: Readonly<Record<string, JsonObject>>): Draft {
  const entries = Object.entries(errors).map(([name, entry], index) => [
    name,
    { code: 1000 + index, message: `${name}.`, status: 400, domain: 'test', ...entry },
  ]);
  const envelope = { code: 'code', message: 'message', data: 'data' };
  const errorsByName = Object.fromEntries(entries);
  return draftOf({ name: 'test', sourceLocale: 'en', fallback: 'BUSY', envelope, errors: errorsByName });
}

test.each<[what: string, fallback: JsonObject, message: string]>([
  ['an internal one', { audience: 'internal' }, 'The fallback BUSY is internal itself.'],
  ['a retired one', { retired: end }, 'The fallback BUSY is retired.'],
  ['one that needs data', needed, 'The fallback BUSY needs data: max.'],
  ['one that is answered as another one', { sameAnswerAs: 'OTHER' }, 'The fallback BUSY is answered as OTHER.'],
])('refuses %s as the fallback', (_, entry, message) => {
  const draft = withFallback({ BUSY: entry, OTHER: {} });
  expect(violationsOf(rule, draft)).toEqual([['catalog.json fallback', message, expect.any(String)]]);
});

test('accepts a fallback that servers can send for anything', () => {
  const draft = withFallback({ BUSY: {}, DISK_FULL: { audience: 'internal' } });
  expect(violationsOf(rule, draft)).toEqual([]);
});
