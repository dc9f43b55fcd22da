import { expect, test } from 'vitest';
import * as keywords from '../../src/keywords/index.js';

const { formats } = keywords;

test.each([...formats])('%s accepts its examples and refuses what only looks like one', (_, format) => {
  for (const example of format.examples) expect(format.accepts(example), example).toBe(true);
  for (const text of [format.wrong, '', ' ', `${format.examples[0]}\n`, ` ${format.examples[0]}`, '\0']) {
    expect(format.accepts(text), JSON.stringify(text)).toBe(false);
  }
});

test('each format has a function of its own name', () => {
  const functions = new Set<unknown>(Object.values(keywords));
  for (const { accepts } of formats.values()) expect(functions).toContain(accepts);
});

/** What `Date`, `URL` or a loose pattern accepts and the standards do not, and the other way round. */
test.each<[name: string, text: string, expected: boolean]>([
  ['date-time', '2024-02-29T12:00:00Z', true],
  ['date-time', '2023-02-29T12:00:00Z', false],
  ['date-time', '2024-02-30T12:00:00Z', false],
  ['date-time', '2026-01-31T12:00:00', false],
  ['date-time', '2026-01-31', false],
  ['date-time', '2026-01-31 12:00:00Z', false],
  ['date-time', '2026-01-31t12:00:00z', true],
  ['date-time', '2016-12-31T23:59:60Z', true],
  ['date-time', '2016-12-31T15:59:60-08:00', true],
  ['date-time', '2016-12-31T22:59:60Z', false],
  ['date-time', '2026-01-31T24:00:00Z', false],
  ['date-time', '2026-01-31T12:00Z', false],
  ['date-time', '+002026-01-31T12:00:00Z', false],
  ['date-time', '2026-01-31T12:00:00.Z', false],
  ['date-time', '2026-01-31T12:00:00+24:00', false],
  ['date-time', '\u0662026-01-31T12:00:00Z', false],
  ['date', '1900-02-29', false],
  ['date', '2000-02-29', true],
  ['date', '2026-00-10', false],
  ['date', '2026-1-31', false],
  ['time', '23:59:60+00:00', true],
  ['time', '00:59:60+01:00', true],
  ['time', '12:00:60Z', false],
  ['duration', 'PT1H30S', false],
  ['duration', 'PT0.5S', false],
  ['duration', 'P', false],
  ['duration', 'P1DT', false],
  ['uri', 'http://[::1]:80/', true],
  ['uri', 'http://[::1', false],
  ['uri', 'http://exämple.com', false],
  ['uri', 'http://example.com/%zz', false],
  ['email', 'a@[IPv6:::1]', true],
  ['email', 'a@[::1]', false],
  ['email', `${'a'.repeat(65)}@example.com`, false],
  ['email', `a@${'b'.repeat(64)}.com`, false],
  ['ipv4', '1.2.3.04', false],
  ['ipv4', '1.2.3', false],
  ['ipv4', '1.2.3.4.', false],
  ['ipv6', '::ffff:1.2.3.4', true],
  ['ipv6', '1.2.3.4::', false],
  ['ipv6', 'fe80::1%eth0', false],
  ['ipv6', ':1:2:3:4:5:6:7:8', false],
])('%s: %s is %s', (name, text, expected) => {
  expect(formats.get(name)?.accepts(text)).toBe(expected);
});

test.each([...formats])('%s takes linear time', (_, { accepts, examples }) => {
  const start = performance.now();
  for (const part of ['a', '1', '.', 'a.', ':', '%', '@', '/', '1:', '"', '[', 'P1', '-', '/%20']) {
    accepts(part.repeat(300_000));
    accepts(`${examples[0]}${part.repeat(300_000)}`);
    accepts(`a:${part.repeat(300_000)}\u0000`);
  }
  expect(performance.now() - start).toBeLessThan(3000);
});
