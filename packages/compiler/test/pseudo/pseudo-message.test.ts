import { displayColumns, type Message, parseMessage } from '@error-contracts/catalog/message';
import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pseudoLocales, pseudoMessage } from '../../src/pseudo/index.js';
import { mapTexts } from '../../src/pseudo/map-texts.js';
import { randomMessage } from '../random-messages.js';

const message = (text: string): Message => {
  const parsed = parseMessage(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.message;
};

test.each([
  ['en-XA', 'Sign in', ['[Šîĝñ îñ öñé ţ]']],
  ['en-XA', '用户不存在', ['[用户不存在 öñé ţŵö·]']],
  ['en-XA', '', []],
  ['en-XA', '{name}', ['[', { type: 'argument', name: 'name' }, ']']],
  ['ar-XB', 'Wait 5 s.', ['\u200f\u202eWait\u202c\u200f 5 \u200f\u202es\u202c\u200f.']],
  ['ar-XB', 'We can’t.', ['\u200f\u202eWe\u202c\u200f \u200f\u202ecan’t\u202c\u200f.']],
  ['ar-XB', '12 + 3…', ['12 + 3…']],
  ['ar-XB', '{name}', [{ type: 'argument', name: 'name' }]],
] as const)('%s of %s', (tag, text, expected) => {
  expect(pseudoMessage(message(text), tag)).toEqual(expected);
});

test('the keys of cases, and what stands for a value in them, stay', () => {
  const source = '{count, plural, one {# day} other {# days of {owner}}} left';
  const changed = pseudoMessage(message(source), 'en-XA');
  expect(changed).toEqual([
    '[',
    {
      type: 'plural',
      name: 'count',
      cases: [
        { key: 'one', message: [{ type: 'pound' }, ' ðåý'] },
        { key: 'other', message: [{ type: 'pound' }, ' ðåýš öƒ ', { type: 'argument', name: 'owner' }] },
      ],
    },
    ' ļéƒţ öñé ţŵö ţĥŕéé]',
  ]);
});

test.each(pseudoLocales)('%s changes nothing of a random message but its texts', (tag) => {
  const skeleton = (parts: Message): Message => mapTexts(parts, () => '').filter((part) => part !== '');
  fc.assert(
    fc.property(randomMessage, (text) => {
      expect(skeleton(pseudoMessage(message(text), tag))).toEqual(skeleton(message(text)));
    }),
    fuzzRuns(),
  );
});

test('en-XA brackets every text and makes it 2.1 times as wide', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab Z个間é.'), minLength: 3 }).filter((one) => /\S/.test(one));
  fc.assert(
    fc.property(text, (source) => {
      const [changed, ...more] = pseudoMessage([source], 'en-XA');
      expect(more).toEqual([]);
      expect(changed).toMatch(/^\[.*\]$/);
      expect(changed).not.toMatch(/[A-Za-z]/);
      expect(displayColumns(String(changed))).toBe(Math.ceil(displayColumns(source) * 2.1));
      expect(String(changed)).toBe(String(changed).normalize());
    }),
    fuzzRuns(),
  );
});
