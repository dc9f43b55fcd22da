import { describe, expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, writeCatalog } from './example-catalog.js';
import { runCommand, temporaryFolder } from './run-command.js';

function explain(args: readonly string[], env: NodeJS.ProcessEnv = {}): ReturnType<typeof runCommand> {
  const catalog = writeCatalog(temporaryFolder(), exampleCatalog(), exampleLocales());
  return runCommand(['explain', ...args, '--catalog', catalog], { env });
}

test.each(['2024', 'NAME_TOO_LONG', 'name_too_long', ' 2024 '])('%j finds the error', (asked) => {
  const { code, stdout } = explain([asked]);
  expect(code).toBe(0);
  expect(stdout).toContain('2024 NAME_TOO_LONG');
  expect(stdout).toContain('HTTP 422');
  expect(stdout).toContain('Use at most 140 characters.');
  expect(stdout).toContain('max (integer, minimum 1, default 140): The longest name.');
});

test.each([
  ['NAME_TO_LONG', 'Did you mean NAME_TOO_LONG?'],
  ['2005', 'Did you mean 2004?'],
  ['XQZ', 'Give a code or a name of the catalogue.'],
])('%s is no error and gets a proposal', (asked, mend) => {
  const { code, stdout, stderr } = explain([asked]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(mend);
});

test('--json prints one object', () => {
  const { code, stdout } = explain(['NAME_TOO_LONG', '--json', '--locale', 'de']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    code: 2024,
    name: 'NAME_TOO_LONG',
    status: 422,
    kind: 'error',
    retry: 'never',
    audience: 'public',
    locale: 'de',
    message: 'Höchstens 140 Zeichen.',
    sourceMessage: 'Use at most 140 characters.',
  });
});

describe('the language', () => {
  const localeOf = (args: readonly string[], env?: NodeJS.ProcessEnv): string =>
    JSON.parse(explain(['2004', '--json', ...args], env).stdout).locale;

  test.each([
    ['LANG', 'de_AT.UTF-8', 'de'],
    ['LC_ALL', 'de_DE@euro', 'de'],
    ['LANG', 'C.UTF-8', 'en'],
    ['LANG', 'POSIX', 'en'],
    ['LANG', '', 'en'],
    ['LANG', 'nonsense!!', 'en'],
  ])('of %s=%s is %s', (variable, value, expected) => {
    expect(localeOf([], { [variable]: value })).toBe(expected);
  });

  test('asked for wins', () => expect(localeOf(['--locale', 'de-CH'], { LANG: 'en_US' })).toBe('de'));

  test('that nobody translated falls back', () => expect(localeOf(['--locale', 'fr'])).toBe('en'));

  test('that is no tag is wrong use', () => {
    expect(explain(['2004', '--locale', 'de_DE!'])).toMatchObject({ code: 2, stdout: '' });
  });
});
