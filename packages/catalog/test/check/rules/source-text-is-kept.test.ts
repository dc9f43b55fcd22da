import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/source-text-is-kept.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

function entry(text: string, message: string, max?: number) {
  const data = { max: { type: 'integer', description: 'The limit.', ...(max === undefined ? {} : { default: max }) } };
  return { message, source: { document: 'table.md', text }, data };
}

test('accepts a message whose defaults give the original text', () => {
  const draft = draftOfErrors({
    A: entry('不能超过 140 个字', '不能超过 {max} 个字', 140),
    B: { message: 'No source.' },
  });
  expect(violationsOf(rule, draft)).toEqual([]);
});

test('shows both texts around the first difference', () => {
  const draft = draftOfErrors({ A: entry('项目描述不能超过 140 个字', '项目描述不能超过 {max} 个字', 139) });
  expect(violationsOf(rule, draft)).toEqual([
    [
      'catalog.json errors/A/message',
      'With its defaults the message of A reads "项目描述不能超过 139 个字", but the source says "项目描述不能超过 140 个字".',
      expect.stringContaining('Correct the message or a default'),
    ],
  ]);
});

test('cuts long texts, and counts code points', () => {
  const long = '😀'.repeat(40);
  const draft = draftOfErrors({ A: entry(`${long}a${long}`, `${long}b${long}`, 1) });
  const around = (letter: string) => `"…${'😀'.repeat(12)}${letter}${'😀'.repeat(11)}…"`;
  expect(violationsOf(rule, draft)[0]?.[1]).toBe(
    `With its defaults the message of A reads ${around('b')}, but the source says ${around('a')}.`,
  );
});

test('names the parameter that has no default', () => {
  const draft = draftOfErrors({ A: entry('140', '{max}') });
  expect(violationsOf(rule, draft)[0]?.[2]).toContain('Give max the value');
});
