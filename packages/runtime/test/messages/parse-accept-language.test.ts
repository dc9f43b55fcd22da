import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAcceptLanguage } from '../../src/messages/index.js';

test.each([
  ['en', ['en']],
  ['zh-CN,zh;q=0.9,en;q=0.8', ['zh-CN', 'zh', 'en']],
  ['en;q=0.1, ja;q=0.9 , de', ['de', 'ja', 'en']],
  ['fr;q=0.5,de;q=0.5', ['fr', 'de']],
  ['en;q=0, de;q=0.000, fr', ['fr', 'en;q=0', 'de;q=0']],
  ['*', []],
  ['en;q=0.5,*;q=0.1', ['en']],
  ['en ; Q = 0.3, de', ['de', 'en']],
  ['en;q=high, de;q=0.9', ['en', 'de']],
  ['en;q=5, de;q=-1, fr;q=0.9', ['en', 'de', 'fr']],
  ['en;q=1.000;level=1, de;q=0.999', ['en', 'de']],
  ['', []],
  [',,;;q=1, ,en', ['en']],
  ['en_US, <script>, e@n, de', ['de']],
  [null, []],
  [undefined, []],
])('%j gives %j', (header, tags) => {
  expect(parseAcceptLanguage(header)).toEqual(tags);
});

test('reads at most 32 entries', () => {
  const header = Array.from({ length: 100 }, (_, index) => `en-${String(index).padStart(3, '0')}`).join(',');
  expect(parseAcceptLanguage(header)).toHaveLength(32);
});

test('reads 100 kB of anything in less than a second of CPU time', () => {
  for (const piece of [',', ';', ' ', 'a', 'en;q=0.', ',;q=', '-', 'en,']) {
    const start = process.cpuUsage();
    expect(parseAcceptLanguage(piece.repeat(100_000 / piece.length)).length).toBeLessThanOrEqual(32);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(1_000_000);
  }
});

test('never throws, and every tag is one that Intl could take or refuse', () => {
  const pieces = fc.constantFrom('en', 'zh-CN', ',', ';', 'q=', '0.5', '1.0001', '*', ' ', '-', '\u0000', '=', 'Q');
  const header = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(header, (text) => {
      for (const tag of parseAcceptLanguage(text)) expect(tag).toMatch(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/);
    }),
    fuzzRuns(),
  );
});

test('a value that is no string counts as an absent header', () => {
  for (const header of [42, ['en'], {}, Symbol('x')])
    expect(parseAcceptLanguage(header as unknown as string)).toEqual([]);
});
