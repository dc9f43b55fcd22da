import { parseMessage } from '@error-contracts/catalog/message';
import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalMessage } from '../../src/merge/texts/literal-message.js';

/** Any text without full-width braces, which the message profile does not allow. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '{', '}', "'", '#', '<', '|', ',', ' ', '你') }),
  fc.string({ unit: 'grapheme' }).filter((one) => !/[｛｝]/.test(one)),
);

test('any text comes back from the message that is made of it', () => {
  fc.assert(
    fc.property(text, (original) => {
      const parsed = parseMessage(literalMessage(original));
      expect(parsed.ok ? parsed.message.join('') : parsed.reason).toBe(original);
    }),
    fuzzRuns(2000),
  );
});

test.each([
  ['Plain text.', 'Plain text.'],
  ["It's here.", "It's here."],
  ['a {name} b', "a '{'name'}' b"],
  ["'{'", "'''{'''"],
])('%j becomes %j', (original, message) => {
  expect(literalMessage(original)).toBe(message);
});
