import { describe, expect, test } from 'vitest';
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

describe('languages that must be complete', () => {
  const found = (complete: readonly string[], sourceLocale?: string) => {
    const draft = draftOfErrors(errors, { de: {}, 'pt-BR': {} }, sourceLocale);
    return [...rule.check(draft, { complete })].map(({ file, severity, message, help, value, path }) => {
      return { file: file.path, severity, message, help, value, path };
    });
  };
  const missing = (tag: string, help: string) => ({
    file: 'catalog.json',
    path: [],
    severity: 'error',
    value: tag,
    message: `"${tag}" must be complete, but there is no locales/${tag}.json.`,
    help,
  });

  test('a file that lacks messages is an error then, and only a warning otherwise', () => {
    expect(found(['de']).map(({ file, severity }) => [file, severity])).toEqual([
      ['locales/de.json', 'error'],
      ['locales/pt-BR.json', undefined],
    ]);
  });

  test('a language without a file is an error of the catalogue, and the source language needs none', () => {
    expect(found(['fr', 'en', 'pt-BR'])[0]).toEqual(
      missing('fr', 'Add the file beside the catalogue, or take the language out.'),
    );
    expect(found(['fr', 'en', 'pt-BR']).filter(({ file }) => file === 'catalog.json')).toHaveLength(1);
  });

  test('one that is nearly called so is named', () => {
    expect(found(['pt-BT'])[0]).toEqual(
      missing('pt-BT', 'Did you mean "pt-BR"? Add the file beside the catalogue, or take the language out.'),
    );
  });
});
