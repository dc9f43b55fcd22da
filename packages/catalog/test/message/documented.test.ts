import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMessage } from '../../src/message/parse-message.js';

const text = readFileSync(new URL('../../../../docs/messages.md', import.meta.url), 'utf8');
const [values = '', table = ''] = text.split('## Right and wrong');

const rows = [...table.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm)].map(([, wrong = '', right = '']) => ({
  wrong,
  right,
}));
const shown = [...values.matchAll(/`(\{[^`]+\})`/g)].map(([, message = '']) => message);

test('the profile is described by examples', () => {
  expect(rows.length).toBeGreaterThan(5);
  expect(shown.length).toBeGreaterThan(12);
});

test.each(rows)('$wrong is refused, $right is a message', ({ wrong, right }) => {
  expect(parseMessage(wrong).ok).toBe(false);
  expect(parseMessage(right).ok).toBe(true);
});

test.each(shown.filter((message) => !message.includes('…')))('%s is a message', (message) => {
  expect(parseMessage(message)).toMatchObject({ ok: true });
});
