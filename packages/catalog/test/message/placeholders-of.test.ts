import { expect, test } from 'vitest';
import { parseMessage } from '../../src/message/parse-message.js';
import { placeholdersOf } from '../../src/message/placeholders-of.js';

test('lists each placeholder once for each type, including those in cases', () => {
  const parsed = parseMessage('{who} {who}: {n, plural, one {# of {all, number}} other {# of {all} {who}}}');
  expect(parsed.ok && placeholdersOf(parsed.message)).toEqual([
    { name: 'who', type: 'argument' },
    { name: 'n', type: 'plural' },
    { name: 'all', type: 'number' },
    { name: 'all', type: 'argument' },
  ]);
});
