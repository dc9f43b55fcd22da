import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/translations-are-complete.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const errors = { A: {}, B: {}, C: {}, D: {}, E: {}, F: {}, G: {} };

test('warns once for each file that lacks messages, and names the first five', () => {
  const all = Object.fromEntries(Object.keys(errors).map((name) => [name, 'x']));
  expect(rule.severity).toBe('warning');
  expect(violationsOf(rule, draftOfErrors(errors, { de: all, fr: { A: 'x' }, ja: { ...all, UNKNOWN: 'x' } }))).toEqual([
    [
      'locales/fr.json ',
      '6 of 7 messages are missing: B, C, D, E, F and 1 more.',
      'Add them to locales/fr.json; until then, people who read fr get a fallback, at last en.',
    ],
  ]);
});

test('speaks of one message in the singular', () => {
  const { G: _, ...rest } = errors;
  const texts = Object.fromEntries(Object.keys(rest).map((name) => [name, 'x']));
  const [, message, help] = violationsOf(rule, draftOfErrors(errors, { fr: texts }))[0] ?? [];
  expect(message).toBe('1 of 7 messages is missing: G.');
  expect(help).toMatch(/^Add it to /);
});
