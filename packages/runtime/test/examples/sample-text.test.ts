import { describe, expect, test } from 'vitest';
import { type Style, sampleText } from '../../src/examples/sample-text.js';
import { textsOfPattern } from '../../src/examples/text-of-pattern.js';

const STYLES: readonly Style[] = ['usual', 'lowest', 'highest', 'long', 'chinese', 'right-to-left'];

/** Patterns as catalogues have them. */
const patterns = [
  '^[a-z0-9-]+$',
  '^[A-Z]{2}\\d{4}$',
  '^\\+?[1-9]\\d{6,14}$',
  '^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$',
  '^(?:red|green|blue)(?:-(?:light|dark))?$',
  '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  '^\\p{Lu}\\p{Ll}*$',
  '^\\p{Script=Han}{2,4}$',
  '^https://[a-z.]+/[^?#]*$',
  '^\\x41\\u0042\\u{43}\\tz$',
  '^(?<year>\\d{4})$',
  '^[\\]\\[]$',
  '^.{3}$',
  'contains',
  '^(a|b|cd){2}$',
  '^(?=.{5}$)[a-z]+$',
  '^[^a-zA-Z0-9 -~]$',
  '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$',
  '^$',
  '',
];

describe.each(patterns)('%s', (pattern) => {
  test('has a text in every style', () => {
    for (const style of STYLES) {
      expect(sampleText({ type: 'string', pattern }, style, '')).toMatch(new RegExp(pattern, 'u'));
    }
  });
});

test('lengths count characters, not code units', () => {
  const schema = { type: 'string', minLength: 12, maxLength: 14 };
  for (const style of STYLES) {
    const { length } = [...sampleText(schema, style, '')];
    expect(length).toBeGreaterThanOrEqual(12);
    expect(length).toBeLessThanOrEqual(14);
  }
});

test('a pattern and a length are both kept', () => {
  const schema = { type: 'string', pattern: '^[a-z]+$', minLength: 7, maxLength: 9 };
  expect(sampleText(schema, 'lowest', '')).toHaveLength(7);
  expect(sampleText(schema, 'highest', '')).toHaveLength(9);
});

test('what the catalogue says is taken first, if it is right', () => {
  const schema = { type: 'string', pattern: '^[a-z]+$', examples: ['No', 'mine'], default: 'other' };
  expect(sampleText(schema, 'usual', '')).toBe('mine');
  expect(sampleText({ ...schema, examples: [] }, 'usual', '')).toBe('other');
});

test.each(['^(?!.)a$', '^[^\\s\\S]$', '^\\bx\\B$', '$a'])('%s has no text, and says so', (pattern) => {
  expect(() => sampleText({ type: 'string', pattern }, 'usual', '/data/id')).toThrow(
    `no example of /data/id can be made: no text was found for the pattern ${pattern}`,
  );
});

test('a hostile pattern costs little', () => {
  const start = process.cpuUsage();
  for (const pattern of [
    `^${'(a|b)*'.repeat(30)}$`,
    `^${'('.repeat(200)}a${')'.repeat(200)}$`,
    `^(?:(?:(?:[a-z]{1000}){1000}){1000}){1000}$`,
    '^((((((){99}){99}){99}){99}){99}){99}$',
  ]) {
    let count = 0;
    try {
      for (const text of textsOfPattern(pattern, [1000])) count += text.length;
    } catch {}
    expect(count).toBeLessThan(1e7);
  }
  expect(process.cpuUsage(start).user).toBeLessThan(3e6);
});
